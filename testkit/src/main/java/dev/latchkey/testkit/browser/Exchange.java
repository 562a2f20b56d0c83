package dev.latchkey.testkit.browser;

/**
 * One request on the wire, and its response: all of it, whatever a script sees. Outcomes have them.
 */
public final class Exchange {

  private final boolean preflight;
  private final String method;
  private final Url url;
  private final HeaderList requestHeaders;
  private final String requestBody;
  private final int status;
  private final HeaderList responseHeaders;
  private final String responseBody;

  Exchange(
      boolean preflight,
      String method,
      Url url,
      HeaderList requestHeaders,
      String requestBody,
      int status,
      HeaderList responseHeaders,
      String responseBody) {
    this.preflight = preflight;
    this.method = method;
    this.url = url;
    this.requestHeaders = requestHeaders;
    this.requestBody = requestBody;
    this.status = status;
    this.responseHeaders = responseHeaders;
    this.responseBody = responseBody;
  }

  /**
   * Whether it is the browser's own question before the request of the page.
   *
   * @return {@code true} if so
   */
  public boolean preflight() {
    return preflight;
  }

  /**
   * The method.
   *
   * @return the method, as it was sent
   */
  public String method() {
    return method;
  }

  /**
   * The URL as the browser knows it: with the public origin, and not the address.
   *
   * @return the URL, without a fragment
   */
  public String url() {
    return url.toString();
  }

  Origin.Tuple origin() {
    return url.origin();
  }

  /**
   * The headers that were sent, but for {@code Content-Length}, which the client adds.
   *
   * @return the headers
   */
  public HeaderList requestHeaders() {
    return requestHeaders;
  }

  /**
   * The body that was sent.
   *
   * @return the text; empty if there was none
   */
  public String requestBody() {
    return requestBody;
  }

  /**
   * What the server answered.
   *
   * @return the status code
   */
  public int status() {
    return status;
  }

  /**
   * All headers of the response, also those that no script sees.
   *
   * @return the headers
   */
  public HeaderList responseHeaders() {
    return responseHeaders;
  }

  /**
   * The body of the response.
   *
   * @return the text; empty if there was none
   */
  public String responseBody() {
    return responseBody;
  }

  /**
   * The request with its headers, and the head of the response.
   *
   * @return lines, with a line end after each
   */
  @Override
  public String toString() {
    return "> %s %s%n%s< %d%n%s"
        .formatted(
            method, url, marked("> ", requestHeaders), status, marked("< ", responseHeaders));
  }

  private static String marked(String mark, HeaderList headers) {
    StringBuilder lines = new StringBuilder();
    headers.fields().forEach(field -> lines.append(line(mark, field)));
    return lines.toString();
  }

  private static String line(String mark, HeaderList.Field field) {
    return "%s%s: %s%n".formatted(mark, field.name(), field.value());
  }
}
