package dev.latchkey.policy;

/** Mends what stands before the host. */
final class SchemeCorrection {

  private SchemeCorrection() {}

  /** A scheme for a text that has none, if the text looks like a host at all. */
  static String supplied(String text) {
    if (text.startsWith("https//") || text.startsWith("http//")) {
      return text.replaceFirst("//", "://");
    }
    String rest = text.startsWith("//") ? text.substring(2) : text;
    boolean local = rest.startsWith("localhost") || rest.startsWith("127.");
    if (!local && rest.indexOf('.') < 0) {
      return null;
    }
    return (local ? "http://" : "https://") + rest;
  }

  /** The missing slashes, for the two schemes of which nobody means anything else. */
  static String separated(String text) {
    int colon = text.indexOf(':');
    String scheme = Ascii.lower(text.substring(0, colon));
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return null;
    }
    String rest = text.substring(colon).replaceFirst("^[:/]+", "");
    return rest.chars().allMatch(c -> Ascii.isDigit((char) c)) ? null : scheme + "://" + rest;
  }

  static OriginParts lowered(OriginParts parts) {
    return parts.withScheme(Ascii.lower(parts.scheme()));
  }

  /** The scheme of the page that opens a web socket. */
  static OriginParts paged(OriginParts parts) {
    return switch (parts.scheme()) {
      case "ws" -> parts.withScheme("http");
      case "wss" -> parts.withScheme("https");
      default -> null;
    };
  }
}
