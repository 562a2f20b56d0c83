package dev.latchkey.policy;

/**
 * The grammar of origin patterns: {@code *} alone, or {@code scheme://host[:port]} where the host
 * may start with {@code *.} and the port may be {@code *}. Everything but the wildcards is judged
 * by the same code as a request's origin, so that the two can never disagree.
 */
final class OriginSyntax {

  private OriginSyntax() {}

  /** The first rule that the text breaks, or {@code null} if it is an origin pattern. */
  static Rule flaw(String text) {
    Rule flaw = TextSyntax.flaw(text);
    if (flaw != null || text.equals(Policy.ANY)) {
      return flaw;
    }
    flaw = separatorFlaw(text);
    if (flaw != null) {
      return flaw;
    }
    OriginParts parts = OriginParts.of(text);
    flaw = shapeFlaw(parts);
    if (flaw == null) {
      flaw = hostFlaw(parts);
    }
    return flaw == null ? portFlaw(parts) : flaw;
  }

  private static OriginTextRule separatorFlaw(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0) {
      return OriginTextRule.MISSING_SCHEME;
    }
    OriginTextRule pageless = SchemeSyntax.pageless(text, 0, colon);
    if (pageless != null || text.startsWith("://", colon)) {
      return pageless;
    }
    boolean web = text.startsWith("http:") || text.startsWith("https:");
    boolean hostAndPort = startsLikePort(text, colon + 1) || isNoScheme(text, colon);
    return hostAndPort && !web ? OriginTextRule.MISSING_SCHEME : OriginTextRule.BAD_SEPARATOR;
  }

  private static boolean startsLikePort(String text, int from) {
    return from == text.length() || text.charAt(from) == '*' || Ascii.isDigit(text.charAt(from));
  }

  private static boolean isNoScheme(String text, int colon) {
    OriginTextRule flaw = SchemeSyntax.flaw(text, 0, colon);
    return flaw != null && flaw != OriginTextRule.SCHEME_UPPERCASE;
  }

  private static Rule shapeFlaw(OriginParts parts) {
    Rule flaw = SchemeSyntax.flaw(parts.scheme(), 0, parts.scheme().length());
    if (flaw != null) {
      return flaw;
    }
    if (parts.authority().isEmpty()) {
      return HostRule.EMPTY_HOST;
    }
    return parts.authority().indexOf('@') >= 0 ? OriginTextRule.USERINFO : tailFlaw(parts.tail());
  }

  private static OriginTextRule tailFlaw(String tail) {
    if (tail.isEmpty()) {
      return null;
    }
    return switch (tail.charAt(0)) {
      case '?' -> OriginTextRule.QUERY;
      case '#' -> OriginTextRule.FRAGMENT;
      default -> tail.equals("/") ? OriginTextRule.TRAILING_SLASH : OriginTextRule.PATH;
    };
  }

  private static HostRule hostFlaw(OriginParts parts) {
    if (isUnbracketed(parts)) {
      return HostRule.IPV6_UNBRACKETED;
    }
    HostRule wildcard = WildcardSyntax.flaw(parts.host());
    if (wildcard != null) {
      return wildcard;
    }
    String base = parts.base();
    boolean brackets = base.indexOf('[') >= 0 || base.indexOf(']') >= 0;
    if (brackets && !base.startsWith("[")) {
      return HostRule.BAD_IPV6;
    }
    // Below a wildcard stand at least one character and its dot.
    int longest = parts.hasHostWildcard() ? HostSyntax.LONGEST - 2 : HostSyntax.LONGEST;
    return HostSyntax.flaw(base, 0, base.length(), longest);
  }

  private static boolean isUnbracketed(OriginParts parts) {
    String authority = parts.authority();
    boolean addressLike =
        authority.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
    return addressLike && authority.indexOf(':') != authority.lastIndexOf(':');
  }

  private static PortRule portFlaw(OriginParts parts) {
    String port = parts.port();
    if (port.isEmpty() || parts.hasPortWildcard()) {
      return null;
    }
    if (port.startsWith(":[")) {
      return PortRule.PORT_LIST;
    }
    if (port.indexOf('*') >= 0) {
      return PortRule.WILDCARD_PORT_PARTIAL;
    }
    String text = parts.toString();
    return PortSyntax.flaw(text, text.length() - port.length() + 1, text.length());
  }
}
