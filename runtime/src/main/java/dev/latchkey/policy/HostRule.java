package dev.latchkey.policy;

/**
 * Rules about the host of an origin pattern. Some are stricter than browsers: a text that is
 * refused here may be a host that resolves somewhere.
 *
 * <p>The arguments are those of {@link OriginTextRule}.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-host-serializer">URL, host serializer</a>
 */
public enum HostRule implements Rule {
  /** See {@link #problem()}. */
  EMPTY_HOST(
      Severity.ERROR,
      "\"{0}\" is not an origin: it has no host.",
      "Write {1}.",
      "https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin"),
  /** See {@link #problem()}. */
  HOST_TOO_LONG(
      Severity.ERROR,
      "The host of \"{0}\" leaves no room in the 253 characters of a DNS name.",
      "Write a host of up to 253 characters; \"*.\" and the host after it may have as many.",
      "https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4"),
  /** See {@link #problem()}. */
  HOST_UPPERCASE(
      Severity.ERROR,
      "\"{0}\" never matches: browsers send the host in lower case, and origins are compared byte by byte.",
      "Write {1}.",
      "https://url.spec.whatwg.org/#concept-domain-to-ascii"),
  /** See {@link #problem()}. */
  HOST_NON_ASCII(
      Severity.ERROR,
      "\"{0}\" never matches: browsers send a host in its ASCII form, each such label as \"xn--\" and Punycode.",
      "Write {1}. Make sure that it is the name that you mean: letters can look alike.",
      "https://url.spec.whatwg.org/#concept-domain-to-ascii"),
  /** See {@link #problem()}. */
  HOST_UNDERSCORE(
      Severity.WARNING,
      "\"{0}\" has an underscore in its host. Browsers send such a host, but other software on the way may refuse it.",
      "Rename the host if you can; else leave this as it is.",
      "https://fetch.spec.whatwg.org/#origin-header"),
  /** See {@link #problem()}. */
  BAD_HOST_CHAR(
      Severity.ERROR,
      "The host of \"{0}\" has a character that is not accepted here: a host is made of a-z, 0-9, \"-\", \"_\" and \".\".",
      "Write the host as location.origin shows it, with those characters only.",
      "https://url.spec.whatwg.org/#forbidden-domain-code-point"),
  /** See {@link #problem()}. */
  BAD_PUNYCODE(
      Severity.ERROR,
      "\"{0}\" has a label that starts with \"xn--\" but does not go on as Punycode.",
      "Copy the host from location.origin, which shows it as browsers send it.",
      "https://www.rfc-editor.org/rfc/rfc3492#section-6.2"),
  /** See {@link #problem()}. */
  EMPTY_LABEL(
      Severity.ERROR,
      "The host of \"{0}\" has an empty label: a dot too many.",
      "Write {1}. All names below a host are \"https://*.example.com\".",
      "https://url.spec.whatwg.org/#valid-domain"),
  /** See {@link #problem()}. */
  LABEL_TOO_LONG(
      Severity.ERROR,
      "\"{0}\" has a label of more than the 63 characters that DNS holds.",
      "Shorten what stands between two dots to 63 characters.",
      "https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4"),
  /** See {@link #problem()}. */
  LABEL_HYPHEN_EDGE(
      Severity.ERROR,
      "\"{0}\" has a label that starts or ends with a hyphen, which is not accepted here.",
      "Remove the hyphen beside the dot, or at the edge of the host.",
      "https://www.rfc-editor.org/rfc/rfc5891#section-4.2.3.1"),
  /** See {@link #problem()}. */
  LABEL_HYPHEN_34(
      Severity.WARNING,
      "\"{0}\" has hyphens in the third and fourth place of a label, a form that is reserved for encodings such as \"xn--\".",
      "Check the spelling; leave it if that is the host's name.",
      "https://www.rfc-editor.org/rfc/rfc5891#section-4.2.3.1"),
  /** See {@link #problem()}. */
  TRAILING_DOT(
      Severity.WARNING,
      "\"{0}\" ends with a dot. To a browser it is another origin than the same host without the dot, and hardly any page uses it.",
      "Write {1}.",
      "https://url.spec.whatwg.org/#concept-host-equals"),
  /** See {@link #problem()}. */
  NUMERIC_TLD(
      Severity.ERROR,
      "\"{0}\" ends in a number but is no IPv4 address.",
      "Write the host's full name, or an IPv4 address of four numbers from 0 to 255.",
      "https://url.spec.whatwg.org/#ends-in-a-number-checker"),
  /** See {@link #problem()}. */
  BAD_IPV4(
      Severity.ERROR,
      "The host of \"{0}\" is a number, but no IPv4 address: that is four numbers from 0 to 255.",
      "Write four numbers, as in \"http://192.0.2.1:8080\".",
      "https://url.spec.whatwg.org/#concept-ipv4-parser"),
  /** See {@link #problem()}. */
  IPV4_NONCANONICAL(
      Severity.ERROR,
      "\"{0}\" never matches: browsers send an IPv4 address as four decimal numbers without leading zeros.",
      "Write {1}.",
      "https://url.spec.whatwg.org/#concept-ipv4-parser"),
  /** See {@link #problem()}. */
  BAD_IPV6(
      Severity.ERROR,
      "\"{0}\" has brackets in its host that do not hold exactly one IPv6 address.",
      "Write an IPv6 address in brackets, as in \"https://[2001:db8::1]:8443\"; brackets have no other meaning here.",
      "https://url.spec.whatwg.org/#concept-ipv6-parser"),
  /** See {@link #problem()}. */
  IPV6_UNBRACKETED(
      Severity.ERROR,
      "\"{0}\" has an IPv6 address without brackets.",
      "Write brackets around the address, and the port, if there is one, after them: \"https://[2001:db8::1]:8443\".",
      "https://url.spec.whatwg.org/#concept-ipv6-serializer"),
  /** See {@link #problem()}. */
  IPV6_NONCANONICAL(
      Severity.ERROR,
      "\"{0}\" never matches: browsers send an IPv6 address in lower case, without leading zeros, and with its first longest run of zeros as \"::\".",
      "Write {1}.",
      "https://url.spec.whatwg.org/#concept-ipv6-serializer"),
  /** See {@link #problem()}. */
  IPV6_ZONE(
      Severity.ERROR,
      "\"{0}\" names a zone of one machine; an address in a URL has none.",
      "Write {1}.",
      "https://url.spec.whatwg.org/#concept-ipv6-parser"),
  /** See {@link #problem()}. */
  IPV6_V4MAPPED(
      Severity.ERROR,
      "\"{0}\" is an IPv4 address mapped into IPv6, which hardly any page comes from.",
      "Write {1}.",
      "https://url.spec.whatwg.org/#concept-ipv6-serializer"),
  /** See {@link #problem()}. */
  WILDCARD_BARE_HOST(
      Severity.ERROR,
      "\"{0}\" names no host.",
      "Write the hosts out, or all names below one, such as \"https://*.example.com\". \"*\" alone is any origin.",
      ""),
  /** See {@link #problem()}. */
  WILDCARD_PARTIAL_LABEL(
      Severity.ERROR,
      "\"{0}\" has an asterisk inside a label, where it would also stand for names that strangers can register.",
      "Write the hosts out, or all names below one: \"*.\" at the start of the host, as in \"https://*.example.com\".",
      ""),
  /** See {@link #problem()}. */
  WILDCARD_MULTIPLE(
      Severity.ERROR,
      "\"{0}\" has more than one asterisk in its host; one \"*.\" already stands for one or more labels.",
      "Write {1}.",
      ""),
  /** See {@link #problem()}. */
  WILDCARD_POSITION(
      Severity.ERROR,
      "\"{0}\" has an asterisk that is not the first label of the host.",
      "Write the hosts out, or all names below one: \"*.\" at the start of the host, as in \"https://*.example.com\".",
      ""),
  /** See {@link #problem()}. */
  WILDCARD_IP(
      Severity.ERROR,
      "\"{0}\" asks for names below an IP address, and there are none.",
      "Write {1}.",
      "");

  private final RuleText text;

  HostRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
