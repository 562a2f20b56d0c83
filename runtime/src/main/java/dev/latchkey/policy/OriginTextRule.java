package dev.latchkey.policy;

/**
 * Rules about the text of an origin pattern as a whole, and about its scheme.
 *
 * <p>The arguments are {@code {0}}, the text, and {@code {1}}, what to write: the corrected text in
 * quotes where it can be computed, else a description.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, the Origin header</a>
 */
public enum OriginTextRule implements Rule {
  /** See {@link #problem()}. */
  EMPTY(
      Severity.ERROR,
      "An empty text is not an origin.",
      "Remove the element, or write an origin such as \"https://app.example.com\".",
      "https://fetch.spec.whatwg.org/#origin-header"),
  /** See {@link #problem()}. */
  TOO_LONG(
      Severity.ERROR,
      "\"{0}\" is longer than an origin can be here: 64 characters of scheme, 253 of host and 5 of port make 326.",
      "Write scheme, host and port only, such as \"https://app.example.com:8443\".",
      "https://fetch.spec.whatwg.org/#origin-header"),
  /** See {@link #problem()}. */
  WHITESPACE_OR_CONTROL(
      Severity.ERROR,
      "\"{0}\" contains white space, or a character that cannot be seen; an origin contains neither.",
      "Write {1}.",
      "https://fetch.spec.whatwg.org/#origin-header"),
  /** See {@link #problem()}. */
  LIST_IN_ONE_STRING(
      Severity.ERROR,
      "\"{0}\" is several values in one text.",
      "Write each value as an element of its own: {1}.",
      ""),
  /** See {@link #problem()}. */
  PATTERN_SYNTAX(
      Severity.ERROR,
      "\"{0}\" is written like a regular expression or a template, and an origin pattern is neither.",
      "Write the origins out, or a pattern such as \"https://*.example.com\" (all names below example.com). A configuration reference, ${name} or ${name:default}, works in a declaration and not within a value.",
      ""),
  /** See {@link #problem()}. */
  NULL_ORIGIN(
      Severity.ERROR,
      "\"{0}\" is the origin of every sandboxed frame and every data: page: any site can produce it.",
      "Remove it, serve the page in question from an origin of its own, and write that.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  MISSING_SCHEME(
      Severity.ERROR,
      "\"{0}\" is not an origin: an origin starts with its scheme and \"://\".",
      "Write {1}.",
      "https://fetch.spec.whatwg.org/#origin-header"),
  /** See {@link #problem()}. */
  BAD_SEPARATOR(
      Severity.ERROR,
      "\"{0}\" is not an origin: \"://\" stands between scheme and host.",
      "Write {1}.",
      "https://fetch.spec.whatwg.org/#origin-header"),
  /** See {@link #problem()}. */
  BAD_SCHEME(
      Severity.ERROR,
      "\"{0}\" is not an origin: a scheme is a letter followed by letters, digits, \"+\", \"-\" and \".\".",
      "Correct the scheme; web pages have \"https\" or \"http\", as in \"https://app.example.com\".",
      "https://www.rfc-editor.org/rfc/rfc3986#section-3.1"),
  /** See {@link #problem()}. */
  SCHEME_TOO_LONG(
      Severity.ERROR,
      "The scheme of \"{0}\" is longer than the 64 characters that are accepted here.",
      "Correct the scheme; web pages have \"https\" or \"http\", as in \"https://app.example.com\".",
      "https://www.rfc-editor.org/rfc/rfc3986#section-3.1"),
  /** See {@link #problem()}. */
  SCHEME_UPPERCASE(
      Severity.ERROR,
      "\"{0}\" never matches: browsers send the scheme in lower case, and origins are compared byte by byte.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  WILDCARD_SCHEME(
      Severity.ERROR,
      "\"{0}\" leaves the scheme open, and so admits pages that came over plain http.",
      "Name the scheme: write {1}.",
      ""),
  /** See {@link #problem()}. */
  OPAQUE_SCHEME(
      Severity.ERROR,
      "\"{0}\" is not an origin: a URL of that kind names none.",
      "Write the origin of the page that made the URL, such as \"https://app.example.com\".",
      "https://html.spec.whatwg.org/multipage/browsers.html#concept-origin-opaque"),
  /** See {@link #problem()}. */
  FILE_SCHEME(
      Severity.ERROR,
      "\"{0}\" never matches: browsers send \"null\" for a page that was opened as a file.",
      "Serve the page over http, from localhost say, and write its origin, such as \"http://localhost:8080\".",
      "https://url.spec.whatwg.org/#concept-url-origin"),
  /** See {@link #problem()}. */
  NEVER_SENT_SCHEME(
      Severity.WARNING,
      "\"{0}\" has no effect: no page that runs scripts is loaded from such a URL.",
      "Write {1}.",
      "https://url.spec.whatwg.org/#concept-url-origin"),
  /** See {@link #problem()}. */
  USERINFO(
      Severity.ERROR,
      "\"{0}\" is not an origin: an origin names no user. The host is what follows the \"@\".",
      "Write {1}.",
      "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"),
  /** See {@link #problem()}. */
  TRAILING_SLASH(
      Severity.ERROR,
      "\"{0}\" is not an origin: an origin has no path.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  PATH(
      Severity.ERROR,
      "\"{0}\" is not an origin: an origin has no path. All pages of an origin are one to a browser.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  QUERY(
      Severity.ERROR,
      "\"{0}\" is not an origin: an origin has no query.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  FRAGMENT(
      Severity.ERROR,
      "\"{0}\" is not an origin: an origin has no fragment.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin");

  private final RuleText text;

  OriginTextRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
