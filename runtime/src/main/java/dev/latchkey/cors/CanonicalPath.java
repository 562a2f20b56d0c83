package dev.latchkey.cors;

/**
 * Whether containers agree about where a raw path leads. They disagree when it holds encoded
 * unreserved characters, percent-encodings with lower-case digits, dot segments or empty segments;
 * some normalize those before they match, others do not. Browsers send upper-case digits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2">RFC 3986, section 6.2.2</a>
 */
final class CanonicalPath {

  private static final String UPPER_CASE_DIGITS = "0123456789ABCDEF";

  private CanonicalPath() {}

  /**
   * Judges a path. One slash at the end is no empty segment.
   *
   * @param rawPath the raw request path below the application's base path
   */
  static boolean isCanonical(String rawPath) {
    int start = rawPath.startsWith("/") ? 1 : 0;
    while (start < rawPath.length()) {
      int slash = rawPath.indexOf('/', start);
      int end = slash < 0 ? rawPath.length() : slash;
      if (!isSegmentCanonical(rawPath, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isSegmentCanonical(String path, int start, int end) {
    int nameEnd = nameEnd(path, start, end);
    return nameEnd > start
        && !isDots(path, start, nameEnd)
        && !hasDoubtfulEncoding(path, start, end);
  }

  /** Matrix parameters do not belong to the name. The search must not leave the segment. */
  private static int nameEnd(String path, int start, int end) {
    for (int i = start; i < end; i++) {
      if (path.charAt(i) == ';') {
        return i;
      }
    }
    return end;
  }

  private static boolean isDots(String path, int start, int end) {
    boolean dots = end - start <= 2;
    for (int i = start; i < end && dots; i++) {
      dots = path.charAt(i) == '.';
    }
    return dots;
  }

  private static boolean hasDoubtfulEncoding(String path, int start, int end) {
    for (int i = start; i < end; i++) {
      if (path.charAt(i) == '%' && (i + 2 >= end || isUnreserved(octet(path, i)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the octet that is encoded; anything but upper-case digits gives a negative number. */
  private static int octet(String path, int percent) {
    int high = UPPER_CASE_DIGITS.indexOf(path.charAt(percent + 1));
    int low = UPPER_CASE_DIGITS.indexOf(path.charAt(percent + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  /** Doubtful digits count as well: nothing should depend on what a container makes of them. */
  private static boolean isUnreserved(int octet) {
    return octet < 0
        || octet >= 'a' && octet <= 'z'
        || octet >= 'A' && octet <= 'Z'
        || octet >= '0' && octet <= '9'
        || octet < 128 && "-._~".indexOf(octet) >= 0;
  }
}
