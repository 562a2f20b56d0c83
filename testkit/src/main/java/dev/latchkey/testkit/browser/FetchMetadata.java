package dev.latchkey.testkit.browser;

/**
 * The {@code Sec-Fetch-} headers, which no script can set. {@code Sec-Fetch-User} stands for the
 * user's hand: links and forms of pages are taken to be moved by a script. Only what is safe from
 * the network is told them.
 *
 * @see <a href="https://w3c.github.io/webappsec-fetch-metadata/">Fetch Metadata</a>
 */
final class FetchMetadata {

  private FetchMetadata() {}

  static HeaderList addTo(HeaderList headers, Request request) {
    if (!request.url().origin().isPotentiallyTrustworthy()) {
      return headers;
    }
    HeaderList told =
        headers
            .with("Sec-Fetch-Site", site(request))
            .with("Sec-Fetch-Mode", request.mode().toString());
    return (request.client().isUser() ? told.with("Sec-Fetch-User", "?1") : told)
        .with("Sec-Fetch-Dest", request.destination().toString());
  }

  /** The worst relation of all hops: who was away once does not come home. */
  private static String site(Request request) {
    Client client = request.client();
    if (client.isUser()) {
      return "none";
    }
    if (request.urls().stream().allMatch(url -> client.isSameOrigin(url.origin()))) {
      return "same-origin";
    }
    return request.urls().stream().allMatch(url -> client.isSameSite(url.origin()))
        ? "same-site"
        : "cross-site";
  }
}
