package dev.latchkey.cors;

/** How a request path is read before it is matched. */
final class Paths {

  private Paths() {}

  /**
   * Takes the matrix parameters off every segment and makes the path begin with a slash; the path
   * of the application itself becomes empty.
   */
  static String toMatch(String rawPath) {
    String path = rawPath.startsWith("/") || rawPath.isEmpty() ? rawPath : "/" + rawPath;
    return path.indexOf(';') < 0 ? path : withoutMatrixParameters(path);
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
