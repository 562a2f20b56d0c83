package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/**
 * What a browser attaches by itself, so that another site's page can have a request carry it.
 *
 * @param always whether each request counts, since client certificates are no header
 */
record AmbientCredentials(boolean always) {

  /**
   * The schemes that nothing but a script attaches. Any other may be one that a browser knows, now
   * or some day.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-2.1">RFC 6750, section 2.1</a>
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9449#section-7.1">RFC 9449, section 7.1</a>
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9635#section-7.2">RFC 9635, section 7.2</a>
   */
  private static final String[] OF_SCRIPTS = {"Bearer", "DPoP", "GNAP"};

  /** Whether a request carries one. */
  boolean areIn(Map<String, List<String>> headers) {
    return always
        || HeaderLines.arePresent(headers.get("Cookie"))
        || anyIsAmbient(headers.get("Authorization"));
  }

  private static boolean anyIsAmbient(List<String> authorizations) {
    int lines = authorizations == null ? 0 : authorizations.size();
    for (int line = 0; line < lines; line++) {
      if (!isOfScript(authorizations.get(line))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfScript(String authorization) {
    for (String scheme : OF_SCRIPTS) {
      if (authorization != null && hasScheme(authorization, scheme)) {
        return true;
      }
    }
    return false;
  }

  /** A comma is no part of such a token: some other line was joined to this one. */
  private static boolean hasScheme(String authorization, String scheme) {
    return CaseInsensitive.startsWith(authorization, scheme)
        && (authorization.length() == scheme.length()
            || authorization.charAt(scheme.length()) == ' ')
        && authorization.indexOf(',') < 0;
  }
}
