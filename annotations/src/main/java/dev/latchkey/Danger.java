package dev.latchkey;

/**
 * Refusals that an informed author may overrule, in {@link CrossOriginPolicy#dangerously()}, {@link
 * CsrfProtected#dangerously()} and {@link CsrfExempt#dangerously()}.
 *
 * <p>Right, and visible to whoever reads the source:
 *
 * <pre>{@code
 * @CrossOriginPolicy(
 *     origins = "http://kiosk.example.com",
 *     allowCredentials = true,
 *     dangerously = Danger.CREDENTIALS_FOR_INSECURE_ORIGINS)
 * }</pre>
 *
 * <p>Wrong: an entry that overrules nothing ({@code OVERRIDE_UNUSED}).
 */
public enum Danger {

  /**
   * Share credentialed responses with origins that are not https ({@code INSECURE_CREDENTIALED}),
   * or trust them to write ({@code TRUSTED_ORIGIN_INSECURE}). Anyone on the network path can put a
   * script into a page of such an origin, and that script then does what the user may do.
   */
  CREDENTIALS_FOR_INSECURE_ORIGINS,

  /**
   * Share credentialed responses with every name under a public suffix, or under a domain that
   * contains public suffixes ({@code PUBLIC_SUFFIX_CREDENTIALED}, {@code
   * PUBLIC_SUFFIX_BELOW_CREDENTIALED}), or trust all of them to write ({@code
   * TRUSTED_ORIGIN_PUBLIC_SUFFIX}). Anyone can register such a name.
   *
   * @see <a href="https://publicsuffix.org/">Public Suffix List</a>
   */
  CREDENTIALS_FOR_PUBLIC_SUFFIXES,

  /**
   * Accept state-changing requests that carry credentials and say nothing of where they come from
   * ({@code NO_BROWSER_EVIDENCE} at run time), in {@link CsrfProtected#dangerously()}. A proxy that
   * strips {@code Origin} and {@code Referer} makes a forged request look like this.
   *
   * <p>It takes effect only if every declaration that reaches the endpoint says so, and not where
   * the application refuses {@link Refusal#MISSING_EVIDENCE}. An endpoint that establishes a
   * session, or that is {@link StateChanging}, refuses such requests all the same ({@code
   * MISSING_EVIDENCE_REFUSED_ANYWAY}).
   */
  ACCEPT_MISSING_EVIDENCE,

  /**
   * Let {@link CsrfProtected#reportOnly()} be switched on ({@code REPORT_ONLY_UNDECLARED}):
   * refusals are then counted and logged, and the requests pass. It takes effect only if every
   * declaration that reaches the endpoint says so.
   */
  REPORT_ONLY,

  /**
   * Leave an endpoint open to forged requests although browsers send it credentials ({@code
   * CSRF_EXEMPT_BUT_COOKIE_AUTH}, {@code CORS_CREDENTIALS_ON_EXEMPT}), in {@link
   * CsrfExempt#dangerously()}. Any site can then act in the name of its visitor.
   */
  ACCEPT_FORGED_REQUESTS
}
