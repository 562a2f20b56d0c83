package dev.latchkey.testkit.browser;

import dev.latchkey.policy.HeaderName;
import dev.latchkey.policy.Token;
import java.util.List;

/**
 * The response headers that a script sees.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-filtered-response-cors">Fetch, CORS filtered
 *     response</a>
 */
final class ExposedHeaders {

  private ExposedHeaders() {}

  static HeaderList of(Request request, HeaderList response) {
    List<String> exposed = exposed(response);
    boolean all =
        request.isBasic()
            || request.credentials() != CredentialsMode.INCLUDE && exposed.contains("*");
    return new HeaderList(
        response.fields().stream()
            .filter(field -> !HeaderName.isForbiddenResponse(field.name()))
            .filter(
                field ->
                    all
                        || HeaderName.isSafelistedResponse(field.name())
                        || exposed.stream().anyMatch(field::isNamed))
            .toList());
  }

  /** A list that is none exposes nothing (Fetch, extract header list values). */
  private static List<String> exposed(HeaderList response) {
    List<String> exposed = response.elements("Access-Control-Expose-Headers");
    return exposed.stream().allMatch(Token::matches) ? exposed : List.of();
  }
}
