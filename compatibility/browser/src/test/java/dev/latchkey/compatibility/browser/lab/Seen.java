package dev.latchkey.compatibility.browser.lab;

import dev.latchkey.compatibility.browser.lab.Story.Reading;
import java.util.Map;

/**
 * What the script got to see.
 *
 * @param error the text of what {@code fetch} rejected with, or null
 * @param type of the response: basic, cors, opaque, opaqueredirect
 * @param status of the response; 0 for one that is opaque
 * @param redirected whether the response came from another URL than was asked for
 * @param headers that the script can read, names in lower case
 * @param text the body
 */
public record Seen(
    String error,
    String type,
    int status,
    boolean redirected,
    Map<String, String> headers,
    String text) {

  public boolean isReadable() {
    return error == null && !type.startsWith("opaque");
  }

  /** What the script got to read; null if nothing. */
  public Reading reading() {
    return isReadable() ? Reading.of(status, headers.keySet()) : null;
  }
}
