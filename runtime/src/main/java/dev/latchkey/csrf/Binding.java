package dev.latchkey.csrf;

/** The cookie value that a token belongs to, or why there is none. It prints no value. */
final class Binding {

  static final Binding MISSING = new Binding(Verdict.BINDING_MISSING, "");
  static final Binding DUPLICATE = new Binding(Verdict.COOKIE_DUPLICATE, "");

  private static final char DELETE = 0x7F;

  private final Verdict flaw;
  private final String value;

  private Binding(Verdict flaw, String value) {
    this.flaw = flaw;
    this.value = value;
  }

  /** Takes a value that is not empty and that a browser can hold. */
  static Binding of(String value) {
    return isBindable(value) ? new Binding(null, value) : MISSING;
  }

  private static boolean isBindable(String value) {
    if (value.isEmpty() || value.length() > TokenFormat.MOST_BINDING_OCTETS) {
      return false;
    }
    for (int at = 0; at < value.length(); at++) {
      if (!isOctet(value.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** What is no Latin-1 is no octet: two such values would share their bytes. */
  private static boolean isOctet(char c) {
    return c >= ' ' && c <= 0xFF && c != DELETE && c != ';' || c == '\t';
  }

  /** Why there is no binding, or null if there is one. */
  Verdict flaw() {
    return flaw;
  }

  String value() {
    return value;
  }
}
