package dev.latchkey.compatibility.browser;

/**
 * Where a script runs.
 *
 * @param place the kind of page or frame
 * @param origin of the document in the tab; a frame without an origin stands in it
 */
record Page(Place place, String origin) {

  /** The path at which every host has a page, the application's too. */
  static final String PATH = "/api/page";

  enum Place {
    /** The document of a tab. */
    DOCUMENT,
    /** A dedicated worker of it. */
    WORKER,
    /** A frame with {@code sandbox="allow-scripts"}: its origin is opaque. */
    SANDBOXED_FRAME,
    /** A frame whose document is the text of a {@code data:} URL: its origin is opaque. */
    DATA_FRAME
  }

  static Page of(String origin) {
    return new Page(Place.DOCUMENT, origin);
  }

  String url() {
    return origin + PATH;
  }

  boolean isOpaque() {
    return place == Place.SANDBOXED_FRAME || place == Place.DATA_FRAME;
  }

  /** What the page's requests are to write into {@code Origin}, if anything. */
  String serializedOrigin() {
    return isOpaque() ? "null" : origin;
  }
}
