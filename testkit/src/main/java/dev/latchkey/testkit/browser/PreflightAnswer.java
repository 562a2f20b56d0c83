package dev.latchkey.testkit.browser;

import dev.latchkey.policy.MethodName;
import dev.latchkey.policy.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server has allowed.
 *
 * @param credentials whether it was asked about a request with credentials
 * @param methods the methods, compared byte by byte
 * @param headers the request headers, in any case
 * @param until when it is forgotten
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
record PreflightAnswer(
    boolean credentials, List<String> methods, List<String> headers, Instant until) {

  private static final String ALLOW_METHODS = "Access-Control-Allow-Methods";
  private static final String ALLOW_HEADERS = "Access-Control-Allow-Headers";

  static PreflightAnswer of(Request request, HeaderList response, Instant now) {
    return new PreflightAnswer(
        request.credentials() == CredentialsMode.INCLUDE,
        response.elements(ALLOW_METHODS),
        response.elements(ALLOW_HEADERS),
        now.plus(MaxAge.of(response)));
  }

  /** Why this request is not allowed; empty if it is. */
  Optional<String> failure(Request request) {
    return listFailure(ALLOW_METHODS, methods)
        .or(() -> listFailure(ALLOW_HEADERS, headers))
        .or(() -> methodFailure(request))
        .or(() -> headerFailure(request))
        .map(PreflightAnswer::clause);
  }

  private static String clause(String what) {
    return what + " (Fetch, CORS-preflight fetch)";
  }

  private static Optional<String> listFailure(String header, List<String> list) {
    return list.stream()
        .filter(element -> !Token.matches(element))
        .findFirst()
        .map(it -> "%s of the preflight's answer is no list: \"%s\"".formatted(header, it));
  }

  private Optional<String> methodFailure(Request request) {
    String method = request.method();
    boolean allowed =
        methods.contains(method) || MethodName.isSafelisted(method) || isWildcard(request, methods);
    return allowed ? Optional.empty() : Optional.of(missing(ALLOW_METHODS, method, methods));
  }

  private Optional<String> headerFailure(Request request) {
    return SafelistedHeaders.unsafeNames(request.headers()).stream()
        .filter(name -> !isAllowed(request, name))
        .findFirst()
        .map(name -> missing(ALLOW_HEADERS, name, headers));
  }

  /**
   * By the Fetch standard (CORS non-wildcard request-header name) an asterisk does not allow {@code
   * Authorization}. In Chromium it does, and so it does here: a request that goes through must not
   * pass for one that is never sent.
   */
  private boolean isAllowed(Request request, String name) {
    return headers.stream().anyMatch(name::equalsIgnoreCase) || isWildcard(request, headers);
  }

  private static boolean isWildcard(Request request, List<String> allowed) {
    return request.credentials() != CredentialsMode.INCLUDE && allowed.contains("*");
  }

  private static String missing(String header, String what, List<String> allowed) {
    return allowed.isEmpty()
        ? "the answer to the preflight has no %s, and \"%s\" needs it".formatted(header, what)
        : "%s of the preflight's answer is \"%s\", without \"%s\""
            .formatted(header, String.join(", ", allowed), what);
  }
}
