package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of a declaration, cut at its configuration references.
 *
 * <p>A reference is <code>${name}</code> or <code>${name:default}</code>. A name is made of ASCII
 * letters, digits, {@code .}, {@code -} and {@code _}. A default is all that stands before the next
 * closing brace; it may be empty and holds no other reference. Everything else is text.
 *
 * @param parts what the text is made of, in order; empty if it is malformed
 * @param flaw why it cannot be read; empty if it can
 */
record ReferenceText(List<Part> parts, String flaw) {

  private static final String OPEN = "${";

  /** A piece of the text. */
  sealed interface Part {}

  /**
   * Text that stands for itself.
   *
   * @param text the text
   */
  record Literal(String text) implements Part {}

  /**
   * A reference.
   *
   * @param name what is looked up
   * @param fallback the default, if it has one
   */
  record Reference(String name, Optional<String> fallback) implements Part {

    private static Reference of(String inner) {
      int colon = inner.indexOf(':');
      return colon < 0
          ? new Reference(inner, Optional.empty())
          : new Reference(inner.substring(0, colon), Optional.of(inner.substring(colon + 1)));
    }

    /** As messages write it, without its default. */
    @Override
    public String toString() {
      return OPEN + name + '}';
    }
  }

  ReferenceText {
    parts = List.copyOf(parts);
  }

  /** Reads a text. */
  static ReferenceText of(String text) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      int close = text.indexOf('}', open);
      String flaw = close < 0 ? "it is not closed" : flaw(text.substring(open + 2, close));
      if (!flaw.isEmpty()) {
        return new ReferenceText(List.of(), flaw);
      }
      addLiteral(text.substring(from, open), parts);
      parts.add(Reference.of(text.substring(open + 2, close)));
      from = close + 1;
    }
    addLiteral(text.substring(from), parts);
    return new ReferenceText(parts, "");
  }

  private static void addLiteral(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Literal(text));
    }
  }

  /** What is wrong between the braces; empty for nothing. */
  private static String flaw(String inner) {
    if (inner.contains(OPEN)) {
      return "a reference cannot hold another one";
    }
    String name = Reference.of(inner).name();
    if (name.isEmpty()) {
      return "it has no name";
    }
    return name.chars().allMatch(ReferenceText::isNameCharacter)
        ? ""
        : '"' + name + "\" is not a name";
  }

  private static boolean isNameCharacter(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || ".-_".indexOf(c) >= 0;
  }

  /** The references, in order. */
  List<Reference> references() {
    return parts.stream().filter(Reference.class::isInstance).map(Reference.class::cast).toList();
  }

  /** Whether the text is one reference and nothing beside it, so that it may hold a list. */
  boolean isOneReference() {
    return parts.size() == 1 && parts.get(0) instanceof Reference;
  }
}
