package dev.latchkey.testkit.browser;

/** What a browser writes into a request beside what a script or a form said. */
final class RequestHeaders {

  private static final String USER_AGENT =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Latchkey Safari/537.36";

  private RequestHeaders() {}

  static HeaderList of(Request request) {
    HeaderList headers =
        HeaderList.EMPTY
            .with("Host", request.url().origin().authority())
            .with("Connection", "keep-alive");
    if (request.isNavigation()) {
      headers = headers.with("Upgrade-Insecure-Requests", "1");
    }
    headers = headers.with("User-Agent", USER_AGENT);
    for (HeaderList.Field field : request.headers().fields()) {
      headers = headers.with(field.name(), field.value());
    }
    headers = unlessSaid(headers, "Accept", request.destination().accept());
    headers = headers.with("Origin", OriginHeader.of(request));
    headers = FetchMetadata.addTo(headers, request).with("Referer", RefererHeader.of(request));
    return unlessSaid(headers, "Accept-Language", "en-US,en;q=0.9");
  }

  private static HeaderList unlessSaid(HeaderList headers, String name, String value) {
    return headers.has(name) ? headers : headers.with(name, value);
  }
}
