package dev.latchkey.policy;

/**
 * The canonical form of an IPv6 address, as it stands between brackets.
 *
 * <p>Nothing here allocates: the request path uses it.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv6-serializer">URL, IPv6 serializer</a>
 */
final class Ipv6 {

  private static final int GROUPS = 8;
  private static final int MALFORMED = -1;

  private Ipv6() {}

  /** Whether the text is what the serializer would write for the address that it denotes. */
  static boolean isCanonical(String text, int from, int to) {
    int gap = text.indexOf("::", from);
    if (gap < 0 || gap + 2 > to) {
      return groups(text, from, to) == GROUPS && longestZeros(text, from, to) < 2;
    }
    int before = groups(text, from, gap);
    int after = groups(text, gap + 2, to);
    return before != MALFORMED
        && after != MALFORMED
        && isFirstLongest(text, from, gap, to, GROUPS - before - after);
  }

  /** Whether the gap stands for at least two zeros, for all around it, and for the right run. */
  private static boolean isFirstLongest(String text, int from, int gap, int to, int run) {
    boolean maximal =
        !isZero(text, lastGroup(text, from, gap), gap) && !startsWithZero(text, gap + 2, to);
    return run >= 2
        && maximal
        && longestZeros(text, from, gap) < run
        && longestZeros(text, gap + 2, to) <= run;
  }

  private static int groups(String text, int from, int to) {
    if (from == to) {
      return 0;
    }
    int groups = 0;
    int at = from;
    while (at <= to) {
      int end = groupEnd(text, at, to);
      if (!isGroup(text, at, end)) {
        return MALFORMED;
      }
      groups++;
      at = end + 1;
    }
    return groups;
  }

  private static boolean isGroup(String text, int from, int to) {
    int length = to - from;
    if (length < 1 || length > 4 || (length > 1 && text.charAt(from) == '0')) {
      return false;
    }
    for (int at = from; at < to; at++) {
      int digit = Ascii.digit(text.charAt(at));
      if (digit < 0 || digit > 15) {
        return false;
      }
    }
    return true;
  }

  private static int longestZeros(String text, int from, int to) {
    int longest = 0;
    int run = 0;
    int at = from;
    while (at < to) {
      int end = groupEnd(text, at, to);
      run = isZero(text, at, end) ? run + 1 : 0;
      longest = Math.max(longest, run);
      at = end + 1;
    }
    return longest;
  }

  private static boolean startsWithZero(String text, int from, int to) {
    return isZero(text, from, groupEnd(text, from, to));
  }

  private static boolean isZero(String text, int from, int to) {
    return to - from == 1 && text.charAt(from) == '0';
  }

  private static int lastGroup(String text, int from, int to) {
    return Math.max(from, text.lastIndexOf(':', to - 1) + 1);
  }

  private static int groupEnd(String text, int from, int to) {
    int colon = text.indexOf(':', from);
    return colon < 0 || colon > to ? to : colon;
  }
}
