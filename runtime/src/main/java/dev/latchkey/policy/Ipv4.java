package dev.latchkey.policy;

/**
 * IPv4 addresses in hosts.
 *
 * <p>Nothing here allocates, except {@link #serialize}: the request path uses it.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv4-parser">URL, IPv4 parser</a>
 */
final class Ipv4 {

  /** Some label is no number at all. */
  static final long NOT_NUMBERS = -2;

  /** The labels are numbers, but too many or too large ones. */
  static final long OUT_OF_RANGE = -1;

  /** More than any number in an address. */
  private static final long TOO_LARGE = 1L << 32;

  private Ipv4() {}

  /** Whether the URL standard would read the host as an address, or refuse it for not being one. */
  static boolean endsInNumber(String text, int from, int to) {
    int label = text.lastIndexOf('.', to - 1) + 1;
    return number(text, Math.max(label, from), to) != NOT_NUMBERS;
  }

  /** Whether the host is four decimal numbers up to 255 without leading zeros. */
  static boolean isCanonical(String text, int from, int to) {
    int octets = 0;
    int at = from;
    while (at <= to) {
      int end = labelEnd(text, at, to);
      if (!isOctet(text, at, end)) {
        return false;
      }
      octets++;
      at = end + 1;
    }
    return octets == 4;
  }

  private static boolean isOctet(String text, int from, int to) {
    int length = to - from;
    if (length < 1 || length > 3 || (length > 1 && text.charAt(from) == '0')) {
      return false;
    }
    long value = digits(text, from, to, 10);
    return value >= 0 && value <= 255;
  }

  /** The address as an unsigned number, {@link #NOT_NUMBERS} or {@link #OUT_OF_RANGE}. */
  static long parse(String text, int from, int to) {
    long address = 0;
    int labels = 0;
    boolean inRange = true;
    int at = from;
    while (at <= to) {
      int end = labelEnd(text, at, to);
      long value = number(text, at, end);
      if (value == NOT_NUMBERS) {
        return NOT_NUMBERS;
      }
      labels++;
      boolean last = end == to;
      inRange &= labels <= 4 && value <= (last ? mask(4 - labels) : 255);
      address += last ? value : value << (32 - 8 * labels);
      at = end + 1;
    }
    return inRange ? address : OUT_OF_RANGE;
  }

  /** The last number fills all octets that are left: {@code 127.1} is {@code 127.0.0.1}. */
  private static long mask(int octetsLeft) {
    return (1L << (8 * (octetsLeft + 1))) - 1;
  }

  private static int labelEnd(String text, int from, int to) {
    int dot = text.indexOf('.', from);
    return dot < 0 || dot > to ? to : dot;
  }

  private static long number(String text, int from, int to) {
    if (from == to) {
      return NOT_NUMBERS;
    }
    if (text.startsWith("0x", from) && from + 2 <= to) {
      return digits(text, from + 2, to, 16);
    }
    long decimal = digits(text, from, to, 10);
    if (decimal < 0 || to - from == 1 || text.charAt(from) != '0') {
      return decimal;
    }
    long octal = digits(text, from, to, 8);
    return octal < 0 ? TOO_LARGE : octal;
  }

  private static long digits(String text, int from, int to, int radix) {
    long value = 0;
    for (int at = from; at < to; at++) {
      int digit = Ascii.digit(text.charAt(at));
      if (digit < 0 || digit >= radix) {
        return NOT_NUMBERS;
      }
      value = Math.min(TOO_LARGE, value * radix + digit);
    }
    return value;
  }

  /** The form that browsers send. */
  static String serialize(long address) {
    return (address >> 24)
        + "."
        + (address >> 16 & 0xff)
        + "."
        + (address >> 8 & 0xff)
        + "."
        + (address & 0xff);
  }
}
