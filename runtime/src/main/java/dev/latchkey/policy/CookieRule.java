package dev.latchkey.policy;

/** Rules about the session cookie, by itself and beside who may read and write. */
public enum CookieRule implements Rule {
  /**
   * A cookie name is a token.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.1">
   *     RFC 6265bis, section 4.1.1</a>
   */
  COOKIE_NAME_INVALID(
      Severity.ERROR,
      "\"{0}\" is not a cookie name.",
      "Write a token, as in \"__Host-session\": no spaces, no separators, ASCII only.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.1"),
  /** Two cookies that both say who the user is. {@code {0}} is how many. */
  SESSION_COOKIES_SEVERAL(
      Severity.ERROR,
      "sessionCookie lists {0} cookies: tokens bind to one, and Latchkey completes the attributes of one.",
      "Keep the cookie that the application finds its sessions by.",
      ""),
  /**
   * A cookie path is the beginning of a URL's path.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.4">
   *     RFC 6265bis, section 5.1.4</a>
   */
  COOKIE_PATH_INVALID(
      Severity.ERROR,
      "\"{0}\" is not the path of a cookie: no request has a path that begins like this.",
      "Write a path as a URL spells it, as in \"/\" or \"/api\".",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.4"),
  /**
   * A name that promises what the attributes do not keep.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3">
   *     RFC 6265bis, section 4.1.3</a>
   */
  COOKIE_PREFIX_VIOLATION(
      Severity.ERROR,
      "Browsers drop \"{0}\" without a word: the prefix {1} promises {2}.",
      "{3}, or choose a name without the prefix.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3"),
  /**
   * A cookie for every site, over every connection.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.7">
   *     RFC 6265bis, section 4.1.2.7</a>
   */
  COOKIE_NONE_NEEDS_SECURE(
      Severity.ERROR,
      "\"{0}\" is SameSite=None and not Secure: browsers drop it.",
      "Remove secure = false.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.7"),
  /**
   * A cookie for each top-level site, over every connection.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#section-2.1">
   *     Partitioned cookies, section 2.1</a>
   */
  PARTITIONED_NEEDS_SECURE(
      Severity.ERROR,
      "\"{0}\" is Partitioned and not Secure: browsers drop it.",
      "Remove secure = false.",
      "https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#section-2.1"),
  /**
   * A cookie that needs TLS where there is none.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.5">
   *     RFC 6265bis, section 4.1.2.5</a>
   */
  COOKIE_NEVER_STORED(
      Severity.ERROR,
      "\"{0}\" is Secure, and no public origin is https: browsers never store it.",
      "Serve the application over https, and write that in publicOrigins.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.5"),
  /**
   * A domain that a browser lets no public origin set cookies for.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3">
   *     RFC 6265bis, section 5.1.3</a>
   */
  COOKIE_DOMAIN_MISSES_ORIGIN(
      Severity.ERROR,
      "Browsers drop a cookie for the domain \"{0}\" that comes from {1}: {2}.",
      "Remove domain, or write a domain that the host of a public origin is below.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3"),
  /**
   * One cookie for two sites.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3">
   *     RFC 6265bis, section 5.1.3</a>
   */
  COOKIE_DOMAIN_CANNOT_SPAN(
      Severity.ERROR,
      "The domain \"{0}\" does not reach the public origin \"{1}\", which is another site: no cookie spans two.",
      "Remove domain, so that each public origin sets a cookie of its own.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3"),
  /**
   * A protected endpoint that never sees the session.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.4">
   *     RFC 6265bis, section 5.1.4</a>
   */
  COOKIE_PATH_MISSES_ENDPOINT(
      Severity.ERROR,
      "Browsers do not send a cookie for \"{0}\" to {1}, which is protected and serves /{2}.",
      "Write a path that both begin with, as in path = \"/\".",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.4"),
  /**
   * A name that a sibling host could set before the user logs in.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3">
   *     RFC 6265bis, section 4.1.3</a>
   */
  COOKIE_BEFORE_LOGIN_UNPREFIXED(
      Severity.ERROR,
      "\"{0}\" cannot bind tokens before login: {1}.",
      "Write a name of its own that begins with __Host-, as in \"__Host-visitor\".",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3"),
  /**
   * Credentials for another site, and a cookie that never goes there.
   *
   * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.2">
   *     RFC 6265bis, section 5.2</a>
   */
  CORS_CREDENTIALS_COOKIE_NOT_SENT(
      Severity.ERROR,
      "\"{0}\" is another site, and the session cookie is SameSite.{1}: no request of its scripts ever carries the cookie.",
      "Serve \"{0}\" from the site of the application, remove allowCredentials, or declare the cookie SameSite.NONE.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.2"),
  /**
   * Credentials for another site, and a cookie that many browsers keep back.
   *
   * @see <a href="https://privacycg.github.io/CHIPS/">CHIPS</a>
   */
  THIRD_PARTY_COOKIE_BLOCKED(
      Severity.WARNING,
      "\"{0}\" is another site: browsers that block third-party cookies do not send it the session cookie.",
      "Add partitioned = true if users log in from there, or serve both from one site.",
      "https://privacycg.github.io/CHIPS/"),
  /**
   * A trusted site whose forms arrive without the session; an error where a token is needed.
   *
   * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.2">
   *     RFC 6265bis, section 5.2</a>
   */
  TRUSTED_WITHOUT_SESSION(
      Severity.WARNING,
      "\"{0}\" is another site, and the session cookie is SameSite.{1}: its forms reach {2} without the session.",
      "Remove it, or declare the cookie SameSite.NONE.",
      "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.2");

  private final RuleText text;

  CookieRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
