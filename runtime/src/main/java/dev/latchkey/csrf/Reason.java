package dev.latchkey.csrf;

/**
 * Why a request was accepted or refused. The names are public and stable: they stand in logs, in
 * the header of the debug mode, and in what a {@link CsrfListener} hears.
 */
public enum Reason {
  /** The endpoint is safe: no gate stands. */
  SAFE_METHOD(true),
  /** The browser says that the own page sent it. */
  SAME_ORIGIN(true),
  /** {@code Origin} is the own one. */
  ORIGIN_MATCH(true),
  /** {@code Referer} is of the own origin. */
  REFERER_MATCH(true),
  /** {@code Origin} is trusted. */
  TRUSTED_ORIGIN(true),
  /** The user made the browser send it, without a page. */
  USER_INITIATED(true),
  /** Nothing that a browser attaches by itself is there to be abused. */
  NO_AMBIENT_CREDENTIALS(true),
  /** Nothing says where it comes from, and the author accepts that. */
  NO_BROWSER_EVIDENCE_COMPAT(true),
  /** The token is of this session. */
  TOKEN_OK(true),
  /** A header that stands once in a request of a browser stands twice. */
  DUPLICATE_HEADER(false),
  /** {@code Origin} is not canonical. */
  ORIGIN_MALFORMED(false),
  /** Another site sent it. */
  CROSS_SITE(false),
  /** Another origin of the same site sent it. */
  SAME_SITE_CROSS_ORIGIN(false),
  /** {@code Sec-Fetch-Site} has a value that nobody knows. */
  FETCH_SITE_UNKNOWN(false),
  /** {@code Sec-Fetch-Site} and {@code Origin} cannot both be true. */
  FETCH_SITE_ORIGIN_CONTRADICTION(false),
  /** Without a page behind it, and yet of a foreign origin. */
  USER_INITIATED_FOREIGN_ORIGIN(false),
  /** Without a page behind it, where that is refused. */
  USER_INITIATED_UNSAFE(false),
  /** The browser fetches ahead what changes state, before its user decided anything. */
  PREFETCH(false),
  /** {@code Origin: null} without any other evidence. */
  NULL_ORIGIN(false),
  /** {@code Origin} is the own one with another scheme. */
  SCHEME_MISMATCH(false),
  /** {@code Origin} is foreign. */
  ORIGIN_MISMATCH(false),
  /** {@code Referer} is of a foreign origin. */
  REFERER_MISMATCH(false),
  /** {@code Referer} has no origin. */
  REFERER_MALFORMED(false),
  /** Nothing says where it comes from. */
  NO_BROWSER_EVIDENCE(false),
  /** A cookie or ambient authorization where the application knows bearer tokens alone. */
  AMBIENT_CREDENTIAL_UNDER_BEARER(false),
  /** {@code Content-Type} is missing. */
  CONTENT_TYPE_MISSING(false),
  /** {@code Content-Type} is no media type. */
  CONTENT_TYPE_MALFORMED(false),
  /** The endpoint does not consume it, or a page can send it without a preflight. */
  CONTENT_TYPE_REFUSED(false),
  /** The header of the custom-header gate is missing. */
  CUSTOM_HEADER_MISSING(false),
  /** There is no token. */
  TOKEN_MISSING(false),
  /** There is more than one token. */
  TOKEN_DUPLICATE(false),
  /** The token has not 72 characters. */
  TOKEN_LENGTH(false),
  /** The token is not base64url in its one spelling. */
  TOKEN_ENCODING(false),
  /** The token is of another format. */
  TOKEN_VERSION(false),
  /** The token names a key that is not in the ring. */
  TOKEN_UNKNOWN_KEY(false),
  /** The token was not minted for this session, or was changed. */
  TOKEN_BAD_TAG(false),
  /** The token is too old, or from the future. */
  TOKEN_EXPIRED(false),
  /** There is no cookie that a token could belong to. */
  BINDING_MISSING(false),
  /** There is more than one session cookie. */
  COOKIE_DUPLICATE(false);

  private final boolean accepted;

  Reason(boolean accepted) {
    this.accepted = accepted;
  }

  /**
   * Whether the request goes on.
   *
   * @return {@code true} if so
   */
  public boolean accepted() {
    return accepted;
  }
}
