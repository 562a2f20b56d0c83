package dev.latchkey.compatibility.browser.drawn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a script sends.
 *
 * @param bodyType as {@code perform.js} knows it; null for no body
 * @param blobType the type of a blob; null for one without
 * @param header what the script writes into {@code Content-Type}; null for nothing
 * @param essence the media type that arrives, without parameters; null for none
 * @param isUnsafe whether a preflight has to ask for {@code Content-Type}
 */
record DrawnBody(
    String bodyType, String blobType, String header, String essence, boolean isUnsafe) {

  static final String CONTENT = "a=1";

  static final DrawnBody NONE = new DrawnBody(null, null, null, null, false);

  /** All ways that are drawn, each with what the Fetch standard says of it. */
  static final List<DrawnBody> ALL =
      List.of(
          NONE,
          new DrawnBody("text", null, null, "text/plain", false),
          new DrawnBody("urlencoded", null, null, "application/x-www-form-urlencoded", false),
          new DrawnBody("multipart", null, null, "multipart/form-data", false),
          new DrawnBody("blob", null, null, null, false),
          new DrawnBody("bytes", null, null, null, false),
          new DrawnBody("text", null, "text/plain; x=y", "text/plain", false),
          new DrawnBody("text", null, "application/json", "application/json", true),
          new DrawnBody("blob", "application/json", null, "application/json", true),
          new DrawnBody(null, null, "application/json", "application/json", true));

  Map<String, String> addedTo(Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    if (header != null) {
      all.put("Content-Type", header);
    }
    return all;
  }
}
