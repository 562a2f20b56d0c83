package dev.latchkey.testkit.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request before it is on the wire.
 *
 * @param client who asks
 * @param mode what the request is allowed to be
 * @param credentials to whom it takes cookies along
 * @param destination what the response is for
 * @param method the method, normalized
 * @param urls where it went so far, and last where it goes
 * @param headers what a script or a form says; the browser adds its own later
 * @param body the text of the body
 * @param tainting what may be seen of the response
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request">Fetch, request</a>
 */
record Request(
    Client client,
    RequestMode mode,
    CredentialsMode credentials,
    Destination destination,
    String method,
    List<Url> urls,
    HeaderList headers,
    Optional<String> body,
    Tainting tainting) {

  Request {
    urls = List.copyOf(urls);
  }

  /** A request for a document, from a page or from the address bar. */
  static Request navigation(Client client, String method, Url url) {
    return new Request(
        client,
        RequestMode.NAVIGATE,
        CredentialsMode.INCLUDE,
        Destination.DOCUMENT,
        method,
        List.of(url),
        HeaderList.EMPTY,
        Optional.empty(),
        Tainting.BASIC);
  }

  /** A request for something that no script reads. */
  static Request subresource(
      Client client, RequestMode mode, Destination destination, String method, Url url) {
    return new Request(
        client,
        mode,
        CredentialsMode.INCLUDE,
        destination,
        method,
        List.of(url),
        HeaderList.EMPTY,
        Optional.empty(),
        Tainting.BASIC);
  }

  Url url() {
    return urls.get(urls.size() - 1);
  }

  boolean isNavigation() {
    return mode == RequestMode.NAVIGATE;
  }

  boolean isReadByScripts() {
    return !isNavigation() && mode != RequestMode.NO_CORS;
  }

  boolean isBasic() {
    return tainting == Tainting.BASIC;
  }

  /** Whether cookies go along and are taken from the response. */
  boolean includesCredentials() {
    return credentials.isIncluded(tainting);
  }

  /**
   * The origin that others are told. It is {@code null} too after a redirect that a third origin
   * had the last word on.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#serializing-a-request-origin">Fetch, serializing a
   *     request origin</a>
   */
  String serializedOrigin() {
    return isRedirectTainted()
        ? Origin.NULL
        : client.origin().map(Origin::serialize).orElse(Origin.NULL);
  }

  /**
   * Of forms and of the mode no-cors Chromium takes every step to another origin for the third's.
   */
  private boolean isRedirectTainted() {
    for (int at = 1; at < urls.size(); at++) {
      Origin.Tuple last = urls.get(at - 1).origin();
      boolean leaves = !last.isSameOrigin(urls.get(at).origin());
      if (leaves && !(tainting == Tainting.CORS && client.isSameOrigin(last))) {
        return true;
      }
    }
    return false;
  }

  Request with(HeaderList others) {
    return new Request(
        client, mode, credentials, destination, method, urls, others, body, tainting);
  }

  Request with(Tainting other) {
    return new Request(client, mode, credentials, destination, method, urls, headers, body, other);
  }

  Request with(Client other) {
    return new Request(
        other, mode, credentials, destination, method, urls, headers, body, tainting);
  }

  Request withBody(String text) {
    return new Request(
        client, mode, credentials, destination, method, urls, headers, Optional.of(text), tainting);
  }

  /** The same request at another URL. */
  Request at(Url next) {
    List<Url> longer = new ArrayList<>(urls);
    longer.add(next);
    return new Request(
        client, mode, credentials, destination, method, longer, headers, body, tainting);
  }

  /** What a redirect makes of a POST. */
  Request asGet() {
    HeaderList left =
        headers
            .without("Content-Encoding")
            .without("Content-Language")
            .without("Content-Location")
            .without("Content-Type");
    return new Request(
        client, mode, credentials, destination, "GET", urls, left, Optional.empty(), tainting);
  }
}
