package dev.latchkey.testkit.browser;

import dev.latchkey.policy.MethodName;
import java.util.List;
import java.util.Optional;

/**
 * The question whether a request may be sent.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
final class Preflight {

  private Preflight() {}

  /** Why it has to be asked; empty if the request may go without. */
  static Optional<String> cause(Request request) {
    List<String> unsafe = SafelistedHeaders.unsafeNames(request.headers());
    if (!MethodName.isSafelisted(request.method())) {
      return Optional.of("the method " + request.method());
    }
    return unsafe.isEmpty()
        ? Optional.empty()
        : Optional.of("the header " + String.join(", ", unsafe));
  }

  /** The question: without credentials whatever the request has, and without its body. */
  static Request of(Request request) {
    List<String> unsafe = SafelistedHeaders.unsafeNames(request.headers());
    HeaderList asking = HeaderList.EMPTY.with("Access-Control-Request-Method", request.method());
    return new Request(
        request.client(),
        RequestMode.CORS,
        CredentialsMode.OMIT,
        request.destination(),
        "OPTIONS",
        request.urls(),
        unsafe.isEmpty()
            ? asking
            : asking.with("Access-Control-Request-Headers", String.join(",", unsafe)),
        Optional.empty(),
        Tainting.CORS);
  }

  /** Why the answer allows nothing; empty if it is one. */
  static Optional<String> failure(Request request, Exchange answer) {
    return CorsCheck.failure(request, answer.responseHeaders())
        .or(() -> statusFailure(answer.status()))
        .map(
            why -> "The preflight for %s failed: %s.".formatted(cause(request).orElseThrow(), why));
  }

  private static Optional<String> statusFailure(int status) {
    return status >= 200 && status <= 299
        ? Optional.empty()
        : Optional.of(
            "its status is %d, and not from 200 to 299 (Fetch, CORS-preflight fetch)"
                .formatted(status));
  }
}
