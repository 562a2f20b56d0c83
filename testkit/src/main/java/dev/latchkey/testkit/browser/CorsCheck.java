package dev.latchkey.testkit.browser;

import java.util.Optional;

/**
 * Whether a response is shared with the page that asked for it.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-cors-check">Fetch, CORS check</a>
 */
final class CorsCheck {

  static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  static final String ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";

  private CorsCheck() {}

  /** Why it is not; empty if it is. */
  static Optional<String> failure(Request request, HeaderList response) {
    Optional<String> allowed = response.get(ALLOW_ORIGIN);
    boolean credentials = request.credentials() == CredentialsMode.INCLUDE;
    if (allowed.isEmpty()) {
      return Optional.of(failure("the response has no " + ALLOW_ORIGIN));
    }
    if (!credentials && allowed.get().equals("*")) {
      return Optional.empty();
    }
    if (!allowed.get().equals(request.serializedOrigin())) {
      return Optional.of(failure(otherOrigin(request, allowed.get())));
    }
    return credentials ? withoutCredentials(response) : Optional.empty();
  }

  private static String otherOrigin(Request request, String allowed) {
    return "%s is \"%s\", and the origin of the request \"%s\"%s"
        .formatted(
            ALLOW_ORIGIN,
            allowed,
            request.serializedOrigin(),
            allowed.equals("*") ? "; with credentials * allows nobody" : "");
  }

  private static Optional<String> withoutCredentials(HeaderList response) {
    return response.get(ALLOW_CREDENTIALS).filter("true"::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            failure(
                "the request has credentials, and %s is not \"true\""
                    .formatted(ALLOW_CREDENTIALS)));
  }

  private static String failure(String what) {
    return what + " (Fetch, CORS check)";
  }
}
