package dev.latchkey.csrf;

import java.nio.charset.StandardCharsets;
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
    byte[] values = new byte[256];
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
   * Decodes 72 characters, or returns null if one of them is outside the alphabet. All are looked
   * at, whatever they are.
   */
  static byte[] decode(String text) {
    byte[] octets = octets(text);
    byte[] bytes = new byte[TokenFormat.BYTES];
    int all = 0;
    int from = 0;
    for (int to = 0; to < bytes.length; to += 3, from += 4) {
      int bits = group(octets, from);
      all |= bits;
      bytes[to] = (byte) (bits >> 16);
      bytes[to + 1] = (byte) (bits >> 8);
      bytes[to + 2] = (byte) bits;
    }
    return all < 0 ? null : bytes;
  }

  /** What has no octet becomes a question mark, which is outside the alphabet too. */
  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Four characters; negative if one is outside the alphabet. */
  private static int group(byte[] octets, int from) {
    return value(octets[from]) << 18
        | value(octets[from + 1]) << 12
        | value(octets[from + 2]) << 6
        | value(octets[from + 3]);
  }

  private static int value(byte octet) {
    return VALUES[Byte.toUnsignedInt(octet)];
  }
}
