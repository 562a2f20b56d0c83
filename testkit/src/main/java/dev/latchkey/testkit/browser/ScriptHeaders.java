package dev.latchkey.testkit.browser;

import dev.latchkey.policy.HeaderName;
import dev.latchkey.policy.MethodName;
import dev.latchkey.policy.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The headers that a script gave to {@code fetch}: some are dropped without a word.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#headers-validate">Fetch, validate a header</a>
 */
final class ScriptHeaders {

  /** Of a request in mode {@code no-cors} a script may set these, with safelisted values. */
  private static final Set<String> NO_CORS =
      Set.of("accept", "accept-language", "content-language", "content-type");

  /**
   * By the Fetch standard a script may set it, after a preflight elsewhere. Chromium drops it
   * without a word, asks nothing and sends its own: a request that goes through must not pass for
   * one that is never sent.
   */
  private static final String USER_AGENT = "User-Agent";

  private ScriptHeaders() {}

  /** Why the browser throws a {@code TypeError} instead of sending anything. */
  static Optional<String> error(HeaderList given) {
    return given.fields().stream()
        .filter(field -> !Token.matches(field.name()) || !isValue(field.value()))
        .findFirst()
        .map(
            field ->
                "fetch throws a TypeError: \"%s: %s\" is no header (Fetch, validate a header)."
                    .formatted(field.name(), field.value()));
  }

  private static boolean isValue(String value) {
    return value.chars().allMatch(c -> c != 0 && c != '\r' && c != '\n' && c <= 0xff);
  }

  /**
   * What is left of them. A second value for a name is added to the first; Chromium does so before
   * it looks whether the header is safelisted.
   */
  static HeaderList sent(HeaderList given, RequestMode mode) {
    HeaderList sent = HeaderList.EMPTY;
    for (HeaderList.Field field : given.fields()) {
      if (!isForbidden(field.name(), field.value()) && !field.isNamed(USER_AGENT)) {
        sent = append(sent, field, mode);
      }
    }
    return sent;
  }

  /**
   * With one more, unless it makes of the header what a request in mode {@code no-cors} cannot
   * have.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#concept-headers-append">Fetch, append</a>
   */
  private static HeaderList append(HeaderList sent, HeaderList.Field field, RequestMode mode) {
    String value = sent.with(field.name(), field.value()).get(field.name()).orElseThrow();
    return mode == RequestMode.NO_CORS && !passesWithoutCors(field.name(), value)
        ? sent
        : sent.without(field.name()).with(field.name(), value);
  }

  private static boolean passesWithoutCors(String name, String value) {
    return NO_CORS.contains(name.toLowerCase(Locale.ROOT))
        && SafelistedHeaders.isSafelisted(name, value);
  }

  /**
   * Whether no script can send it.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, forbidden
   *     request-header</a>
   */
  static boolean isForbidden(String name, String value) {
    return HeaderName.isForbiddenRequest(name)
        || HeaderName.isMethodOverride(name)
            && Stream.of(value.split(",")).map(String::strip).anyMatch(MethodName::isForbidden);
  }
}
