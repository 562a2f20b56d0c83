package dev.latchkey.testkit.browser;

import java.util.Locale;

/**
 * What becomes of the type that a script gives to a {@code Blob}.
 *
 * @see <a href="https://w3c.github.io/FileAPI/#constructorBlob">File API, Blob constructor</a>
 */
final class BlobType {

  private BlobType() {}

  /**
   * In lower case; an empty text, and so no {@code Content-Type} and no preflight for it, where a
   * character is outside U+0020 to U+007E.
   */
  static String of(String type) {
    boolean visible = type.chars().allMatch(c -> c >= ' ' && c <= '~');
    // A value of a header has no white space around it (Fetch, normalize).
    return visible ? type.toLowerCase(Locale.ROOT).strip() : "";
  }
}
