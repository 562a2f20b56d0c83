package dev.latchkey.cors;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes the literal characters of a path template as they stand in a raw request path.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.3">RFC 3986, section 3.3</a>
 */
final class LiteralEncoding {

  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private LiteralEncoding() {}

  /**
   * Percent-encodes what may not stand in a path; existing percent-encodings are kept, as Jakarta
   * REST's {@code Path} says, but their digits become upper-case.
   */
  static String encode(String literal) {
    var encoded = new StringBuilder();
    byte[] octets = literal.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      if (isEncoding(octets, i)) {
        encoded.append(literalOf(octets, i).toUpperCase(Locale.ROOT));
        i += 2;
      } else if (isAllowed(octets[i])) {
        encoded.append((char) octets[i]);
      } else {
        encoded.append('%').append(HEX.toHexDigits(octets[i]));
      }
    }
    return encoded.toString();
  }

  private static String literalOf(byte[] octets, int percent) {
    return new String(octets, percent, 3, StandardCharsets.US_ASCII);
  }

  private static boolean isAllowed(byte octet) {
    return isAlphanumeric(octet) || PUNCTUATION.indexOf(octet) >= 0;
  }

  private static boolean isAlphanumeric(int octet) {
    return octet >= 'a' && octet <= 'z'
        || octet >= 'A' && octet <= 'Z'
        || octet >= '0' && octet <= '9';
  }

  private static boolean isEncoding(byte[] octets, int at) {
    return octets[at] == '%'
        && at + 2 < octets.length
        && HexFormat.isHexDigit(octets[at + 1])
        && HexFormat.isHexDigit(octets[at + 2]);
  }
}
