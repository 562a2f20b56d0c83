package dev.latchkey.csrf;

/** The octets of the cookie that a token belongs to, or why there are none. It prints nothing. */
final class Binding {

  static final Binding MISSING = new Binding(Reason.BINDING_MISSING, new byte[0]);
  static final Binding DUPLICATE = new Binding(Reason.COOKIE_DUPLICATE, new byte[0]);

  /** The most octets of a name and a value that browsers keep. */
  private static final int MOST_OCTETS = 4096;

  private static final char DELETE = 0x7F;

  private final Reason flaw;
  private final byte[] octets;

  private Binding(Reason flaw, byte[] octets) {
    this.flaw = flaw;
    this.octets = octets;
  }

  /** Takes a value that is not empty and that a browser can hold. */
  static Binding of(String value) {
    int length = value.length();
    if (length == 0 || length > MOST_OCTETS) {
      return MISSING;
    }
    byte[] octets = new byte[length];
    for (int at = 0; at < length; at++) {
      char c = value.charAt(at);
      if (!isOctet(c)) {
        return MISSING;
      }
      octets[at] = (byte) c;
    }
    return new Binding(null, octets);
  }

  /** What is no Latin-1 is no octet: two such values would share their bytes. */
  private static boolean isOctet(char c) {
    return c >= ' ' && c <= 0xFF && c != DELETE && c != ';' || c == '\t';
  }

  /** Why there is no binding, or null if there is one. */
  Reason flaw() {
    return flaw;
  }

  byte[] octets() {
    return octets;
  }
}
