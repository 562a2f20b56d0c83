package dev.latchkey.policy;

/**
 * Rules about whom an origin pattern lets in. They depend on whether credentialed responses are
 * shared, and on who can get a name that the pattern matches.
 *
 * <p>The arguments are {@code {0}}, the text, {@code {1}}, the domain without wildcard or what to
 * write, and {@code {2}}, the date of the Public Suffix List.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials">Fetch, CORS protocol
 *     and credentials</a>
 */
public enum OriginTrustRule implements Rule {
  /** See {@link #problem()}. */
  WILDCARD_ANY_CREDENTIALED(
      Severity.ERROR,
      "\"*\" together with credentials shares every user's data with every site, so browsers refuse the combination.",
      "Write the origins out, or remove allowCredentials.",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"),
  /** See {@link #problem()}. */
  INSECURE_CREDENTIALED(
      Severity.ERROR,
      "\"{0}\" with credentials: its scheme is not https, so whoever can alter such a page on its way to the browser reads what the user may read.",
      "Write {1}, remove allowCredentials, or overrule this with Danger.CREDENTIALS_FOR_INSECURE_ORIGINS.",
      "https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy"),
  /** See {@link #problem()}. */
  WILDCARD_PORT_CREDENTIALED(
      Severity.WARNING,
      "\"{0}\" with credentials trusts whatever answers on any port of the host.",
      "Write the ports that you mean, one element for each.",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"),
  /** See {@link #problem()}. */
  PUBLIC_SUFFIX(
      Severity.WARNING,
      "\"{0}\" matches the names of strangers: anyone can get a name below {1} (Public Suffix List of {2}).",
      "Write the origins out, or \"*\" if everyone may read.",
      "https://publicsuffix.org/list/"),
  /** See {@link #problem()}. */
  PUBLIC_SUFFIX_CREDENTIALED(
      Severity.ERROR,
      "\"{0}\" with credentials shares the user's data with strangers: anyone can get a name below {1} (Public Suffix List of {2}).",
      "Write the origins out, or overrule this with Danger.CREDENTIALS_FOR_PUBLIC_SUFFIXES.",
      "https://publicsuffix.org/list/"),
  /** See {@link #problem()}. */
  PUBLIC_SUFFIX_BELOW(
      Severity.WARNING,
      "\"{0}\" matches the names of strangers: below {1} lies a domain under which anyone can get a name (Public Suffix List of {2}).",
      "Write the origins out, or \"*\" if everyone may read.",
      "https://publicsuffix.org/list/"),
  /** See {@link #problem()}. */
  PUBLIC_SUFFIX_BELOW_CREDENTIALED(
      Severity.ERROR,
      "\"{0}\" with credentials shares the user's data with strangers: below {1} lies a domain under which anyone can get a name (Public Suffix List of {2}).",
      "Write the origins out, or overrule this with Danger.CREDENTIALS_FOR_PUBLIC_SUFFIXES.",
      "https://publicsuffix.org/list/");

  private final RuleText text;

  OriginTrustRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
