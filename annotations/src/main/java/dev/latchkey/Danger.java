package dev.latchkey;

/**
 * Refusals that an informed author may overrule, in {@link CrossOriginPolicy#dangerously()}.
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
   * Share credentialed responses with origins that are not https ({@code INSECURE_CREDENTIALED}).
   * Anyone on the network path can put a script into a page of such an origin, and that script then
   * reads what the user may read.
   */
  CREDENTIALS_FOR_INSECURE_ORIGINS,

  /**
   * Share credentialed responses with every name under a public suffix, or under a domain that
   * contains public suffixes ({@code PUBLIC_SUFFIX_CREDENTIALED}, {@code
   * PUBLIC_SUFFIX_BELOW_CREDENTIALED}). Anyone can register such a name.
   *
   * @see <a href="https://publicsuffix.org/">Public Suffix List</a>
   */
  CREDENTIALS_FOR_PUBLIC_SUFFIXES
}
