package dev.latchkey.csrf;

import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.SessionCookie.SameSite;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Optional;

/**
 * Completes the {@code Set-Cookie} lines of the declared session cookie, so that browsers are told
 * what {@code @SessionCookie} says, also where the line deletes the cookie: a browser deletes only
 * what has the same domain and path.
 *
 * <p>Line breaks are not looked for: containers refuse them in any header.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.6">
 *     RFC 6265bis, section 5.6</a>
 */
public final class SessionCookieGuard {

  private final String name;
  private final List<DeclaredAttribute> attributes;

  private SessionCookieGuard(String name, List<DeclaredAttribute> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /**
   * Guards a cookie.
   *
   * @param declared the cookie with resolved references
   * @return its guard
   * @throws IllegalArgumentException if its name, path or domain cannot stand in a line
   */
  public static SessionCookieGuard of(SessionCookie declared) {
    return new SessionCookieGuard(
        CookieText.name(declared.name().text()),
        List.of(
            new DeclaredAttribute.Path(CookieText.attribute(declared.path().text())),
            new DeclaredAttribute.Domain(
                CookieText.attribute(declared.domain().map(Setting::text).orElse(""))),
            new DeclaredAttribute.Flag("Secure", declared.secure()),
            new DeclaredAttribute.Flag("HttpOnly", declared.httpOnly()),
            new DeclaredAttribute.SameSite(text(declared.sameSite())),
            new DeclaredAttribute.Flag("Partitioned", declared.partitioned())));
  }

  private static String text(SameSite sameSite) {
    return switch (sameSite) {
      case STRICT -> "Strict";
      case LAX -> "Lax";
      case NONE -> "None";
    };
  }

  /**
   * Makes a line say what is declared: attributes that are missing are added, those that say
   * something else are replaced, those that stand twice or are not declared are removed. All else
   * keeps its place and its spelling.
   *
   * @param setCookieLine the value of a {@code Set-Cookie} header
   * @return what was made of it; empty if the line is about another cookie
   */
  public Optional<Completed> complete(String setCookieLine) {
    return isAboutSession(setCookieLine)
        ? Optional.of(new SetCookieCompletion(attributes, setCookieLine).completed())
        : Optional.empty();
  }

  /**
   * A line that says what is declared.
   *
   * @param line the line to send, equal to the given one if that is right
   * @param corrected the names of the attributes that were replaced or removed, since the line
   *     contradicted what is declared: for a message, which must not hold the line. What is missing
   *     contradicts nothing
   */
  public record Completed(String line, List<String> corrected) {

    /**
     * Copies the list.
     *
     * @param line the line to send
     * @param corrected the names of the attributes that were replaced or removed
     */
    public Completed {
      corrected = List.copyOf(corrected);
    }
  }

  private boolean isAboutSession(String line) {
    int equals = line.indexOf('=');
    int semicolon = line.indexOf(';');
    return equals >= 0
        && (semicolon < 0 || equals < semicolon)
        && Blanks.strip(line, 0, equals).equals(name);
  }
}
