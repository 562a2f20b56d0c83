package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/** Whether a browser fetches for later, although its user may never ask for it. */
final class Purpose {

  private Purpose() {}

  /**
   * Whether the request says so. {@code Sec-Purpose} has no other meaning, whatever its value;
   * {@code Purpose} is what browsers sent before, and a name that others use for their own ends.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#sec-purpose-header">Fetch, the Sec-Purpose
   *     header</a>
   */
  static boolean isPrefetch(Map<String, List<String>> headers) {
    return HeaderLines.arePresent(headers.get("Sec-Purpose"))
        || anyIsPrefetch(headers.get("Purpose"));
  }

  private static boolean anyIsPrefetch(List<String> purposes) {
    int lines = purposes == null ? 0 : purposes.size();
    for (int line = 0; line < lines; line++) {
      String purpose = purposes.get(line);
      if (purpose != null && CaseInsensitive.startsWith(purpose, "prefetch")) {
        return true;
      }
    }
    return false;
  }
}
