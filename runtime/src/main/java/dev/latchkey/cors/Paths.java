package dev.latchkey.cors;

/** How a request path is read before it is matched. */
final class Paths {

  private Paths() {}

  /**
   * Takes the matrix parameters off every segment, writes percent-encodings with upper-case digits,
   * and makes the path begin with a slash; the path of the application itself becomes empty.
   */
  static String toMatch(String rawPath) {
    String path = rawPath.startsWith("/") || rawPath.isEmpty() ? rawPath : "/" + rawPath;
    String matched = path.indexOf(';') < 0 ? path : withoutMatrixParameters(path);
    return matched.indexOf('%') < 0 ? matched : withUpperCaseEncodings(matched);
  }

  /** Jersey compares them without regard to case. */
  private static String withUpperCaseEncodings(String path) {
    var upper = new StringBuilder(path);
    for (int percent = path.indexOf('%'); percent >= 0; percent = path.indexOf('%', percent + 1)) {
      for (int i = percent + 1; i < Math.min(percent + 3, path.length()); i++) {
        upper.setCharAt(i, upperCaseDigit(path.charAt(i)));
      }
    }
    return upper.toString();
  }

  private static char upperCaseDigit(char c) {
    return c >= 'a' && c <= 'f' ? (char) (c - 'a' + 'A') : c;
  }

  private static String withoutMatrixParameters(String path) {
    var stripped = new StringBuilder(path.length());
    boolean inParameters = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      inParameters = c == ';' || inParameters && c != '/';
      if (!inParameters) {
        stripped.append(c);
      }
    }
    return stripped.toString();
  }

  /** Whether nothing but one slash follows. */
  static boolean isAtEnd(String path, int index) {
    int left = path.length() - index;
    return left == 0 || left == 1 && path.charAt(index) == '/';
  }
}
