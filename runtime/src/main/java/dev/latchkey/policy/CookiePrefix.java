package dev.latchkey.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The beginnings of cookie names that promise something of the attributes. Browsers compare them
 * without regard to case, so that no server can be fooled that does the same.
 *
 * <p>Facts that the test kit shares, and no API for applications.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3">
 *     RFC 6265bis, section 4.1.3</a>
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-layered-cookies">Cookies:
 *     HTTP State Management Mechanism</a>, for the two that promise {@code HttpOnly}
 */
public enum CookiePrefix {
  // The longer of two that begin alike comes first.
  /** Both of the next two. */
  HOST_HTTP("__Host-Http-", true, true),
  /** {@code Secure}, the path {@code /}, and no {@code Domain}. */
  HOST("__Host-", true, false),
  /** {@code Secure} and {@code HttpOnly}. */
  HTTP("__Http-", false, true),
  /** {@code Secure}. */
  SECURE("__Secure-", false, false);

  private final String text;
  private final boolean ofHost;
  private final boolean ofHttp;

  CookiePrefix(String text, boolean ofHost, boolean ofHttp) {
    this.text = text;
    this.ofHost = ofHost;
    this.ofHttp = ofHttp;
  }

  /**
   * The prefix of a name.
   *
   * @param name the name of a cookie
   * @return its prefix, if it has one
   */
  public static Optional<CookiePrefix> of(String name) {
    return Arrays.stream(values())
        .filter(prefix -> name.regionMatches(true, 0, prefix.text, 0, prefix.text.length()))
        .findFirst();
  }

  /**
   * Whether it promises that the cookie is of one host, and of all its paths.
   *
   * @return {@code true} if so
   */
  public boolean isOfHost() {
    return ofHost;
  }

  /**
   * Whether it promises that no script has set the cookie.
   *
   * @return {@code true} if so
   */
  public boolean isOfHttp() {
    return ofHttp;
  }

  /**
   * The text that names begin with.
   *
   * @return the prefix, with its last hyphen
   */
  public String text() {
    return text;
  }

  /** Whether older browsers, which compare letter by letter, hold a name to it too. */
  static boolean isHostToOlderBrowsers(String name) {
    return name.startsWith(HOST.text);
  }

  /** What a cookie does not keep; an attribute that only a look-up tells is taken to be right. */
  Stream<Finding> check(SessionCookie cookie) {
    boolean elsewhere = isOtherThan("/", cookie.path());
    boolean wide = cookie.domain().filter(domain -> isOtherThan("", domain)).isPresent();
    return Stream.of(
            finding(cookie, !cookie.secure(), "secure", "Secure", "Remove secure = false"),
            finding(
                cookie,
                ofHttp && !cookie.httpOnly(),
                "httpOnly",
                "HttpOnly",
                "Remove httpOnly = false"),
            finding(cookie, ofHost && elsewhere, "path", "the path /", "Write path = \"/\""),
            finding(cookie, ofHost && wide, "domain", "no domain", "Remove domain"))
        .flatMap(Optional::stream);
  }

  private static boolean isOtherThan(String text, Setting setting) {
    return !setting.text().equals(text) && !References.isIn(setting.text());
  }

  private Optional<Finding> finding(
      SessionCookie cookie, boolean broken, String attribute, String promise, String fix) {
    Finding finding =
        Finding.of(
            CookieRule.COOKIE_PREFIX_VIOLATION,
            Pointer.to("sessionCookie." + attribute),
            cookie.name().text(),
            text,
            promise,
            fix);
    return broken ? Optional.of(finding) : Optional.empty();
  }
}
