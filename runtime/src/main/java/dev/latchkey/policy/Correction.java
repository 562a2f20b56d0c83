package dev.latchkey.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Computes what the author of a refused text most likely meant. */
final class Correction {

  private static final String GENERAL =
      "scheme, host and port, such as \"https://app.example.com\" or \"http://localhost:8080\"";

  /** One text can break a few rules at once, and each step mends one. */
  private static final int STEPS = 8;

  private Correction() {}

  /**
   * What follows "Write" in the advice: a text in quotes that breaks no rule, several as elements,
   * or a description if none can be computed.
   */
  static String phrase(Rule rule, String text) {
    if (rule == OriginTextRule.LIST_IN_ONE_STRING) {
      return elements(List.of(text.split(",")));
    }
    if (rule == OriginTextRule.WHITESPACE_OR_CONTROL) {
      return withoutBlanks(text);
    }
    if (rule == PortRule.PORT_LIST && portList(text).size() > 1) {
      return elements(portList(text));
    }
    return quotedOrGeneral(step(rule, text));
  }

  /** The same origin over https, if its scheme is http. */
  static String secure(String text) {
    OriginParts parts = OriginParts.of(text);
    boolean http = parts.scheme().equals("http");
    String advice = quotedOrGeneral(http ? parts.withScheme("https").toString() : null);
    return advice.equals(GENERAL) ? "an https origin" : advice;
  }

  private static String quotedOrGeneral(String first) {
    String corrected = first;
    for (int steps = 0; corrected != null && steps < STEPS; steps++) {
      Rule next = OriginSyntax.flaw(corrected);
      if (next == null) {
        return '"' + corrected + '"';
      }
      corrected = step(next, corrected);
    }
    return GENERAL;
  }

  /** Array elements in the syntax of an annotation; the parts themselves may have flaws yet. */
  static String elements(List<String> parts) {
    return parts.stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> '"' + part + '"')
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String withoutBlanks(String text) {
    String shown = withoutInvisible(text);
    if (OriginSyntax.flaw(shown) == null) {
      return '"' + shown + '"';
    }
    List<String> parts = words(text);
    boolean origins = parts.stream().allMatch(part -> OriginSyntax.flaw(part) == null);
    if (!origins || parts.isEmpty()) {
      return GENERAL;
    }
    return parts.size() == 1
        ? '"' + parts.get(0) + '"'
        : "each origin as an element of its own, " + elements(parts);
  }

  /** Without the characters that have neither shape nor width: nobody typed them on purpose. */
  private static String withoutInvisible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static List<String> words(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> TextSyntax.isBlankOrInvisible(c) ? ' ' : c)
        .forEach(spaced::appendCodePoint);
    return Arrays.stream(spaced.toString().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> portList(String text) {
    OriginParts parts = OriginParts.of(text);
    String ports = parts.port().replace(":[", "").replace("]", "");
    List<String> origins =
        Arrays.stream(ports.split(",")).map(port -> parts.withPort(':' + port).toString()).toList();
    return origins.stream().allMatch(origin -> OriginSyntax.flaw(origin) == null)
        ? origins
        : List.of();
  }

  /** The text with one flaw mended, or {@code null} if nobody can tell how. */
  private static String step(Rule rule, String text) {
    if (rule instanceof HostRule host) {
      return asText(HostCorrection.step(host, OriginParts.of(text)));
    }
    if (rule instanceof PortRule port) {
      return asText(portStep(port, OriginParts.of(text)));
    }
    return rule instanceof OriginTextRule whole ? textStep(whole, text) : null;
  }

  private static String asText(OriginParts parts) {
    return parts == null ? null : parts.toString();
  }

  private static OriginParts portStep(PortRule rule, OriginParts parts) {
    return switch (rule) {
      case DEFAULT_PORT, EMPTY_PORT -> parts.withPort("");
      case PORT_LEADING_ZERO -> parts.withPort(parts.port().replaceFirst("^:0+(?=.)", ":"));
      case PORT_LIST -> parts.port().equals(":[*]") ? parts.withPort(":*") : null;
      default -> null;
    };
  }

  private static String textStep(OriginTextRule rule, String text) {
    return switch (rule) {
      case MISSING_SCHEME -> SchemeCorrection.supplied(text);
      case BAD_SEPARATOR -> SchemeCorrection.separated(text);
      case SCHEME_UPPERCASE -> asText(SchemeCorrection.lowered(OriginParts.of(text)));
      case WILDCARD_SCHEME -> asText(OriginParts.of(text).withScheme("https"));
      case NEVER_SENT_SCHEME -> asText(SchemeCorrection.paged(OriginParts.of(text)));
      case USERINFO -> asText(HostCorrection.withoutUser(OriginParts.of(text)));
      case TRAILING_SLASH, PATH, QUERY, FRAGMENT -> asText(OriginParts.of(text).withTail(""));
      default -> null;
    };
  }
}
