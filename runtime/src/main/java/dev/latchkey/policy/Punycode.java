package dev.latchkey.policy;

/**
 * Tells whether the rest of an {@code xn--} label is Punycode. It decodes without keeping the
 * result, so it does not allocate.
 *
 * <p>{@link java.net.IDN} would not do: it answers for the Unicode of 2002, and calls newer names
 * undecodable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3492#section-6.2">RFC 3492, section 6.2</a>
 */
final class Punycode {

  private static final int BASE = 36;
  private static final int MAX_THRESHOLD = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_CODE_POINT = 128;

  private Punycode() {}

  static boolean decodes(String text, int from, int to) {
    int delimiter = text.lastIndexOf('-', to - 1);
    int at = Math.max(delimiter + 1, from);
    int length = Math.max(delimiter - from, 0);
    long codePoint = FIRST_CODE_POINT;
    long position = 0;
    int bias = FIRST_BIAS;
    boolean any = false;
    while (at < to) {
      int end = deltaEnd(text, at, to, bias);
      long delta = end < 0 ? -1 : delta(text, at, end, bias);
      if (delta < 0) {
        return false;
      }
      length++;
      bias = adapt(delta, length, !any);
      codePoint += (position + delta) / length;
      position = (position + delta) % length + 1;
      any = true;
      at = end;
      if (codePoint > Character.MAX_CODE_POINT || isSurrogate(codePoint)) {
        return false;
      }
    }
    return any;
  }

  /** The end of the number that starts at {@code from}, or -1 if it does not end. */
  private static int deltaEnd(String text, int from, int to, int bias) {
    for (int at = from; at < to; at++) {
      int digit = digit(text.charAt(at));
      if (digit < 0) {
        return -1;
      }
      if (digit < threshold(at - from, bias)) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The value of a number, or -1 if it is larger than any text needs. */
  private static long delta(String text, int from, int to, int bias) {
    long delta = 0;
    long weight = 1;
    for (int at = from; at < to; at++) {
      delta += digit(text.charAt(at)) * weight;
      if (delta > Integer.MAX_VALUE) {
        return -1;
      }
      weight *= BASE - threshold(at - from, bias);
    }
    return delta;
  }

  /** Letters are 0 to 25 and digits 26 to 35, the other way round than in hexadecimal. */
  private static int digit(char c) {
    if (Ascii.isLower(c)) {
      return c - 'a';
    }
    return Ascii.isDigit(c) ? c - '0' + 26 : -1;
  }

  private static int threshold(int place, int bias) {
    return Math.max(1, Math.min(MAX_THRESHOLD, BASE * (place + 1) - bias));
  }

  private static int adapt(long delta, int length, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / length;
    int bias = 0;
    while (rest > (BASE - 1) * MAX_THRESHOLD / 2) {
      rest /= BASE - 1;
      bias += BASE;
    }
    return (int) (bias + BASE * rest / (rest + SKEW));
  }

  private static boolean isSurrogate(long codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
