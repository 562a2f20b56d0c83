package dev.latchkey.compatibility.browser.lab;

/**
 * Where a script runs.
 *
 * @param place the kind of page or frame
 * @param origin of the document in the tab; a frame without an origin stands in it
 */
public record Page(Place place, String origin) {

  /** The path at which every host has a page, the application's too. */
  public static final String PATH = "/api/page";

  public enum Place {
    /** The document of a tab. */
    DOCUMENT,
    /** A dedicated worker of it. */
    WORKER,
    /** A frame with {@code sandbox="allow-scripts"}: its origin is opaque. */
    SANDBOXED_FRAME,
    /** A frame whose document is the text of a {@code data:} URL: its origin is opaque. */
    DATA_FRAME
  }

  public static Page of(String origin) {
    return new Page(Place.DOCUMENT, origin);
  }

  public String url() {
    return origin + PATH;
  }

  public boolean isOpaque() {
    return place == Place.SANDBOXED_FRAME || place == Place.DATA_FRAME;
  }

  /** What the page's requests are to write into {@code Origin}, if anything. */
  public String serializedOrigin() {
    return isOpaque() ? "null" : origin;
  }
}
