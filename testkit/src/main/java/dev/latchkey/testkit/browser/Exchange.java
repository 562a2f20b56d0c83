package dev.latchkey.testkit.browser;

/**
 * One request on the wire, and its response.
 *
 * @param preflight whether it is the browser's own question before the request of the page
 * @param method the method
 * @param url the URL as the browser knows it
 * @param requestHeaders the headers that were sent
 * @param requestBody the text of the body; empty if there was none
 * @param status the status code of the response
 * @param responseHeaders all headers of the response, also those that no script sees
 * @param responseBody the text of the response's body
 */
public record Exchange(
    boolean preflight,
    String method,
    String url,
    HeaderList requestHeaders,
    String requestBody,
    int status,
    HeaderList responseHeaders,
    String responseBody) {

  /**
   * The request with its headers, and the head of the response.
   *
   * @return lines, with a line end after each
   */
  @Override
  public String toString() {
    return "> %s %s%n%s< %d%n%s"
        .formatted(
            method, url, indented("> ", requestHeaders), status, indented("< ", responseHeaders));
  }

  private static String indented(String mark, HeaderList headers) {
    StringBuilder lines = new StringBuilder();
    headers.fields().forEach(field -> lines.append(line(mark, field)));
    return lines.toString();
  }

  private static String line(String mark, HeaderList.Field field) {
    return "%s%s: %s%n".formatted(mark, field.name(), field.value());
  }
}
