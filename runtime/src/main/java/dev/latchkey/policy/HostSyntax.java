package dev.latchkey.policy;

/**
 * The host of an origin without its wildcard: a domain, or an IP address. Nothing here allocates as
 * long as the host is in order: the request path uses it.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-host-parser">URL, host parser</a>
 */
final class HostSyntax {

  /** The longest name that DNS holds, in characters and without the dot of the root. */
  static final int LONGEST = 253;

  private static final int LONGEST_LABEL = 63;

  private HostSyntax() {}

  /** The first rule that the host breaks, or {@code null}. */
  static HostRule flaw(String text, int from, int to, int longest) {
    if (from == to) {
      return HostRule.EMPTY_HOST;
    }
    return text.charAt(from) == '['
        ? addressFlaw(text, from, to)
        : domainFlaw(text, from, to, longest);
  }

  private static HostRule addressFlaw(String text, int from, int to) {
    boolean closed = to - from > 2 && text.charAt(to - 1) == ']';
    if (closed && Ipv6.isCanonical(text, from + 1, to - 1)) {
      return null;
    }
    return closed ? spellingFlaw(text.substring(from + 1, to - 1)) : HostRule.BAD_IPV6;
  }

  private static HostRule spellingFlaw(String address) {
    if (address.indexOf('%') >= 0) {
      return HostRule.IPV6_ZONE;
    }
    return Ipv6Address.parse(address)
        .map(parsed -> parsed.dotted() && parsed.isV4Mapped())
        .map(mapped -> mapped ? HostRule.IPV6_V4MAPPED : HostRule.IPV6_NONCANONICAL)
        .orElse(HostRule.BAD_IPV6);
  }

  private static HostRule domainFlaw(String text, int from, int to, int longest) {
    HostRule flaw = characterFlaw(text, from, to);
    if (flaw != null) {
      return flaw;
    }
    int end = text.charAt(to - 1) == '.' ? to - 1 : to;
    flaw = labelFlaw(text, from, end);
    if (flaw != null) {
      return flaw;
    }
    if (Ipv4.endsInNumber(text, from, end)) {
      return numberFlaw(text, from, end, to);
    }
    return end - from > longest ? HostRule.HOST_TOO_LONG : null;
  }

  private static HostRule characterFlaw(String text, int from, int to) {
    HostRule flaw = null;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c > '~') {
        return HostRule.HOST_NON_ASCII;
      }
      if (Ascii.isUpper(c)) {
        flaw = HostRule.HOST_UPPERCASE;
      } else if (flaw == null && !isHostCharacter(c)) {
        flaw = HostRule.BAD_HOST_CHAR;
      }
    }
    return flaw;
  }

  private static boolean isHostCharacter(char c) {
    return Ascii.isLower(c) || Ascii.isDigit(c) || c == '-' || c == '.' || c == '_';
  }

  private static HostRule labelFlaw(String text, int from, int to) {
    int at = from;
    while (at <= to) {
      int dot = text.indexOf('.', at);
      int end = dot < 0 || dot > to ? to : dot;
      HostRule flaw = oneLabelFlaw(text, at, end);
      if (flaw != null) {
        return flaw;
      }
      at = end + 1;
    }
    return null;
  }

  private static HostRule oneLabelFlaw(String text, int from, int to) {
    if (from == to) {
      return HostRule.EMPTY_LABEL;
    }
    if (to - from > LONGEST_LABEL) {
      return HostRule.LABEL_TOO_LONG;
    }
    if (text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
      return HostRule.LABEL_HYPHEN_EDGE;
    }
    boolean encoded = text.startsWith("xn--", from);
    return encoded && !Punycode.decodes(text, from + 4, to) ? HostRule.BAD_PUNYCODE : null;
  }

  private static HostRule numberFlaw(String text, int from, int end, int to) {
    if (Ipv4.isCanonical(text, from, to)) {
      return null;
    }
    long address = Ipv4.parse(text, from, end);
    if (address == Ipv4.NOT_NUMBERS) {
      return HostRule.NUMERIC_TLD;
    }
    return address == Ipv4.OUT_OF_RANGE ? HostRule.BAD_IPV4 : HostRule.IPV4_NONCANONICAL;
  }
}
