package dev.latchkey.policy;

/**
 * Rules about the port of an origin pattern.
 *
 * <p>The arguments are those of {@link OriginTextRule}.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-url-port">URL, port</a>
 */
public enum PortRule implements Rule {
  /** See {@link #problem()}. */
  DEFAULT_PORT(
      Severity.ERROR,
      "\"{0}\" never matches: browsers leave out the port that is the default of the scheme.",
      "Write {1}.",
      "https://url.spec.whatwg.org/#default-port"),
  /** See {@link #problem()}. */
  EMPTY_PORT(
      Severity.ERROR,
      "\"{0}\" has a colon but no port after it.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  PORT_ZERO(
      Severity.ERROR,
      "\"{0}\" has port 0, which no server listens on.",
      "Write a port from 1 to 65535.",
      "https://www.rfc-editor.org/rfc/rfc6335#section-6"),
  /** See {@link #problem()}. */
  PORT_RANGE(
      Severity.ERROR,
      "\"{0}\" has a port beyond 65535.",
      "Write a port from 1 to 65535.",
      "https://url.spec.whatwg.org/#port-state"),
  /** See {@link #problem()}. */
  PORT_LEADING_ZERO(
      Severity.ERROR,
      "\"{0}\" never matches: browsers send a port without leading zeros.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  PORT_NOT_NUMERIC(
      Severity.ERROR,
      "The port of \"{0}\" is not a number in the digits 0 to 9.",
      "Write a port from 1 to 65535, or \":*\" for every port.",
      "https://url.spec.whatwg.org/#port-state"),
  /** See {@link #problem()}. */
  PORT_LIST(Severity.ERROR, "\"{0}\" has brackets where a port is expected.", "Write {1}.", ""),
  /** See {@link #problem()}. */
  WILDCARD_PORT_PARTIAL(
      Severity.ERROR,
      "\"{0}\" has an asterisk among other characters in its port.",
      "Write \":*\" for every port, or an element for each port.",
      "");

  private final RuleText text;

  PortRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
