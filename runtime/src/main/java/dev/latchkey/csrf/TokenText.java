package dev.latchkey.csrf;

import java.util.Arrays;
import java.util.Base64;

/**
 * A token as text: base64url without padding. 54 bytes are 432 bits and so are 72 characters: the
 * last one has no spare bits, and every token has one spelling.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-5">RFC 4648, section 5</a>
 */
final class TokenText {

  static final int LENGTH = 72;

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final byte[] VALUES = values();

  private TokenText() {}

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int value = 0; value < ALPHABET.length(); value++) {
      values[ALPHABET.charAt(value)] = (byte) value;
    }
    return values;
  }

  static String of(byte[] token) {
    return ENCODER.encodeToString(token);
  }

  /**
   * Decodes 72 characters from a place on, or returns null if one of them is outside the alphabet.
   * All are looked at, whatever they are.
   */
  static byte[] decode(String text, int start) {
    byte[] bytes = new byte[TokenFormat.BYTES];
    int all = 0;
    int from = start;
    for (int to = 0; to < bytes.length; to += 3, from += 4) {
      int bits = group(text, from);
      all |= bits;
      bytes[to] = (byte) (bits >> 16);
      bytes[to + 1] = (byte) (bits >> 8);
      bytes[to + 2] = (byte) bits;
    }
    return all < 0 ? null : bytes;
  }

  /** Four characters; negative if one is outside the alphabet. */
  private static int group(String text, int from) {
    return value(text.charAt(from)) << 18
        | value(text.charAt(from + 1)) << 12
        | value(text.charAt(from + 2)) << 6
        | value(text.charAt(from + 3));
  }

  private static int value(char c) {
    return c < VALUES.length ? VALUES[c] : -1;
  }
}
