package dev.latchkey.policy;

/** The wildcard of a host: {@code *.} at its start, and nowhere else. */
final class WildcardSyntax {

  private WildcardSyntax() {}

  /** The first rule that the host's asterisks break, or {@code null}. */
  static HostRule flaw(String host) {
    int asterisk = host.indexOf('*');
    if (asterisk < 0) {
      return null;
    }
    if (host.indexOf('*', asterisk + 1) >= 0) {
      return HostRule.WILDCARD_MULTIPLE;
    }
    if (host.length() == 1) {
      return HostRule.WILDCARD_BARE_HOST;
    }
    if (!isWholeLabel(host, asterisk)) {
      return HostRule.WILDCARD_PARTIAL_LABEL;
    }
    return asterisk > 0 ? HostRule.WILDCARD_POSITION : baseFlaw(host.substring(2));
  }

  private static boolean isWholeLabel(String host, int at) {
    boolean starts = at == 0 || host.charAt(at - 1) == '.';
    return starts && (at + 1 == host.length() || host.charAt(at + 1) == '.');
  }

  private static HostRule baseFlaw(String base) {
    if (base.isEmpty()) {
      return HostRule.EMPTY_LABEL;
    }
    int end = base.endsWith(".") ? base.length() - 1 : base.length();
    boolean address = base.startsWith("[") || Ipv4.parse(base, 0, end) != Ipv4.NOT_NUMBERS;
    return address ? HostRule.WILDCARD_IP : null;
  }
}
