package dev.latchkey.policy;

import java.net.IDN;

/** Mends the host of a refused text. */
final class HostCorrection {

  /** Letters that browsers and {@link IDN} convert differently. */
  private static final String DEVIATIONS = "\u00df\u03c2\u200c\u200d\u1e9e";

  private HostCorrection() {}

  /** The parts with one flaw mended, or {@code null} if nobody can tell how. */
  static OriginParts step(HostRule rule, OriginParts parts) {
    return switch (rule) {
      case HOST_UPPERCASE -> parts.withHost(Ascii.lower(parts.host()));
      case HOST_NON_ASCII -> inAscii(parts);
      case EMPTY_HOST -> hostFromPath(parts);
      case EMPTY_LABEL -> parts.withBase(withoutEmptyLabels(parts.base()));
      case TRAILING_DOT -> parts.withBase(parts.domain());
      case IPV4_NONCANONICAL -> decimal(parts);
      case IPV6_NONCANONICAL, IPV6_V4MAPPED -> address(parts);
      case IPV6_ZONE -> parts.withHost(parts.host().replaceFirst("%[^\\]]*", ""));
      case WILDCARD_IP -> parts.withHost(parts.base());
      case WILDCARD_MULTIPLE -> oneWildcard(parts);
      default -> null;
    };
  }

  private static OriginParts inAscii(OriginParts parts) {
    boolean deviates = parts.base().chars().anyMatch(c -> DEVIATIONS.indexOf(c) >= 0);
    try {
      return deviates ? null : parts.withBase(IDN.toASCII(parts.base(), IDN.ALLOW_UNASSIGNED));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** {@code https:///host} has a slash too many. */
  private static OriginParts hostFromPath(OriginParts parts) {
    String host = parts.tail().replaceFirst("^/+", "");
    return host.isEmpty() ? null : OriginParts.of(parts.scheme() + "://" + host);
  }

  private static String withoutEmptyLabels(String host) {
    return host.replaceAll("\\.{2,}", ".").replaceFirst("^\\.", "").replaceFirst("\\.$", "");
  }

  private static OriginParts decimal(OriginParts parts) {
    String host = parts.domain();
    return parts.withHost(Ipv4.serialize(Ipv4.parse(host, 0, host.length())));
  }

  private static OriginParts address(OriginParts parts) {
    String inner = parts.host().substring(1, parts.host().length() - 1);
    return Ipv6Address.parse(inner)
        .map(found -> found.isV4Mapped() ? found.v4() : '[' + found.serialize() + ']')
        .map(parts::withHost)
        .orElse(null);
  }

  private static OriginParts oneWildcard(OriginParts parts) {
    String base = parts.host().replaceFirst("^[*.]+", "");
    return base.indexOf('*') >= 0 ? null : parts.withHost("*." + base);
  }

  /**
   * The origin without its user, unless the user looks like the host that was meant: then nobody
   * but the author knows which of the two it is.
   */
  static OriginParts withoutUser(OriginParts parts) {
    String authority = parts.authority();
    int at = authority.lastIndexOf('@');
    if (authority.lastIndexOf('.', at) >= 0) {
      return null;
    }
    return OriginParts.of(parts.scheme() + "://" + authority.substring(at + 1) + parts.tail());
  }
}
