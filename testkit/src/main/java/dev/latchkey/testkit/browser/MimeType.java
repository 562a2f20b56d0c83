package dev.latchkey.testkit.browser;

import dev.latchkey.policy.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a media type as browsers do: leniently, and not in the way in which servers read it.
 *
 * @see <a href="https://mimesniff.spec.whatwg.org/#parsing-a-mime-type">MIME Sniffing, parsing a
 *     MIME type</a>
 */
final class MimeType {

  private static final String WHITESPACE = "^[\\t\\n\\r ]+|[\\t\\n\\r ]+$";

  private MimeType() {}

  /** Type and subtype in lower case; empty if the text is no media type. Parameters may be odd. */
  static Optional<String> essence(String text) {
    String trimmed = text.replaceAll(WHITESPACE, "");
    int slash = trimmed.indexOf('/');
    if (slash < 0 || !Token.matches(trimmed.substring(0, slash))) {
      return Optional.empty();
    }
    int semicolon = trimmed.indexOf(';', slash);
    String essence = semicolon < 0 ? trimmed : trimmed.substring(0, semicolon);
    String subtype = essence.substring(slash + 1).replaceAll("[\\t\\n\\r ]+$", "");
    return Token.matches(subtype)
        ? Optional.of((trimmed.substring(0, slash + 1) + subtype).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
