package dev.latchkey.processor;

/** Writes any text as a Java string literal of visible ASCII characters. */
final class JavaLiteral {

  private JavaLiteral() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(character -> append(literal, (char) character));
    return literal.append('"').toString();
  }

  private static void append(StringBuilder literal, char character) {
    if (character == '"' || character == '\\') {
      literal.append('\\').append(character);
    } else if (character < ' ') {
      // A Unicode escape would be a line break to the compiler before it is a character.
      literal.append(String.format("\\%03o", (int) character));
    } else if (character > '~') {
      literal.append(String.format("\\u%04x", (int) character));
    } else {
      literal.append(character);
    }
  }
}
