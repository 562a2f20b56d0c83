package dev.latchkey.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The {@code token} of <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110,
 * section 5.6.2</a>: the grammar of method names and header names.
 *
 * <p>A fact that the test kit shares, and no API for applications.
 */
public final class Token {

  private static final String MARKS = "!#$%&'*+-.^_`|~";

  private Token() {}

  /**
   * Whether the text is one token.
   *
   * @param text any text
   * @return {@code true} if so
   */
  public static boolean matches(String text) {
    return !text.isEmpty() && text.chars().allMatch(Token::isTokenCharacter);
  }

  /**
   * Judges a text that should be a token and is none.
   *
   * @param setting the text
   * @param invalid the rule for anything but a comma-separated list
   * @return the finding, or nothing for a token
   */
  static Optional<Finding> check(Setting setting, Rule invalid) {
    if (matches(setting.text())) {
      return Optional.empty();
    }
    List<String> elements = elements(setting.text());
    if (setting.text().indexOf(',') >= 0 && elements.stream().allMatch(Token::matches)) {
      return Optional.of(
          Finding.of(
              OriginTextRule.LIST_IN_ONE_STRING,
              setting.pointer(),
              setting.text(),
              asArray(elements)));
    }
    return Optional.of(Finding.of(invalid, setting.pointer(), setting.text()));
  }

  /**
   * Whether a token may hold the character.
   *
   * @param c a character
   * @return {@code true} for letters and digits of ASCII and some marks
   */
  public static boolean isTokenCharacter(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || MARKS.indexOf(c) >= 0;
  }

  private static List<String> elements(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private static String asArray(List<String> elements) {
    return elements.stream().collect(Collectors.joining("\", \"", "{\"", "\"}"));
  }
}
