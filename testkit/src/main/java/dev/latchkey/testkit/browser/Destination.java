package dev.latchkey.testkit.browser;

/**
 * What the browser wants the response for.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request-destination">Fetch, destination</a>
 */
enum Destination {
  EMPTY("empty", "*/*"),
  DOCUMENT(
      "document",
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8"),
  IMAGE("image", "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8");

  private final String text;
  private final String accept;

  Destination(String text, String accept) {
    this.text = text;
    this.accept = accept;
  }

  /** What {@code Accept} says unless a script says otherwise. */
  String accept() {
    return accept;
  }

  /** As it stands in {@code Sec-Fetch-Dest}. */
  @Override
  public String toString() {
    return text;
  }
}
