package dev.latchkey.policy;

import java.util.Optional;

/**
 * An IPv6 address in any of its spellings. Only declarations are read this way; a request's origin
 * is canonical or refused.
 *
 * @param pieces its eight 16-bit pieces
 * @param dotted whether it was written with an IPv4 address at its end
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv6-parser">URL, IPv6 parser</a>
 */
record Ipv6Address(int[] pieces, boolean dotted) {

  private static final int PIECES = 8;

  /** Reads what stands between the brackets; empty if that is no address. */
  static Optional<Ipv6Address> parse(String text) {
    int lastColon = text.lastIndexOf(':');
    boolean dotted = text.indexOf('.') >= 0;
    String hex = text;
    if (dotted) {
      String tail = text.substring(lastColon + 1);
      if (lastColon < 0 || !Ipv4.isCanonical(tail, 0, tail.length())) {
        return Optional.empty();
      }
      long address = Ipv4.parse(tail, 0, tail.length());
      hex = text.substring(0, lastColon + 1) + asGroups(address);
    }
    return parseGroups(hex).map(pieces -> new Ipv6Address(pieces, dotted));
  }

  private static String asGroups(long address) {
    return Long.toHexString(address >> 16) + ":" + Long.toHexString(address & 0xffff);
  }

  private static Optional<int[]> parseGroups(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text).filter(pieces -> pieces.length == PIECES);
    }
    Optional<int[]> before = groups(text.substring(0, gap));
    Optional<int[]> after = groups(text.substring(gap + 2));
    if (before.isEmpty() || after.isEmpty() || before.get().length + after.get().length >= PIECES) {
      return Optional.empty();
    }
    int[] pieces = new int[PIECES];
    System.arraycopy(before.get(), 0, pieces, 0, before.get().length);
    int tail = after.get().length;
    System.arraycopy(after.get(), 0, pieces, PIECES - tail, tail);
    return Optional.of(pieces);
  }

  private static Optional<int[]> groups(String text) {
    if (text.isEmpty()) {
      return Optional.of(new int[0]);
    }
    String[] groups = text.split(":", -1);
    int[] pieces = new int[groups.length];
    for (int at = 0; at < groups.length; at++) {
      if (!isHex(groups[at])) {
        return Optional.empty();
      }
      pieces[at] = Integer.parseInt(groups[at], 16);
    }
    return Optional.of(pieces);
  }

  private static boolean isHex(String group) {
    if (group.isEmpty() || group.length() > 4) {
      return false;
    }
    return group
        .chars()
        .map(c -> Ascii.isUpper((char) c) ? c + ('a' - 'A') : c)
        .allMatch(c -> Ascii.digit((char) c) >= 0 && Ascii.digit((char) c) < 16);
  }

  /** Whether it stands for an IPv4 address: {@code ::ffff:0:0/96}. */
  boolean isV4Mapped() {
    for (int at = 0; at < 5; at++) {
      if (pieces[at] != 0) {
        return false;
      }
    }
    return pieces[5] == 0xffff;
  }

  /** The IPv4 address in its last two pieces. */
  String v4() {
    return Ipv4.serialize(((long) pieces[6] << 16) | pieces[7]);
  }

  /** The form that browsers send, without the brackets. */
  String serialize() {
    int length = longestRun();
    int start = length < 2 ? -1 : firstRun(length);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < PIECES; at++) {
      if (at == start) {
        text.append("::");
        at += length - 1;
      } else {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":");
        text.append(Integer.toHexString(pieces[at]));
      }
    }
    return text.toString();
  }

  private int longestRun() {
    int found = 0;
    for (int at = 0; at < PIECES; at++) {
      found = Math.max(found, runAt(at));
    }
    return found;
  }

  private int firstRun(int length) {
    int at = 0;
    while (runAt(at) < length) {
      at++;
    }
    return at;
  }

  private int runAt(int start) {
    int end = start;
    while (end < PIECES && pieces[end] == 0) {
      end++;
    }
    return end - start;
  }
}
