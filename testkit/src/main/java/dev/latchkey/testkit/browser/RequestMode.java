package dev.latchkey.testkit.browser;

/**
 * What a request is allowed to be.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request-mode">Fetch, request mode</a>
 */
enum RequestMode {
  CORS("cors"),
  NO_CORS("no-cors"),
  SAME_ORIGIN("same-origin"),
  NAVIGATE("navigate");

  private final String text;

  RequestMode(String text) {
    this.text = text;
  }

  /** As it stands in {@code Sec-Fetch-Mode}. */
  @Override
  public String toString() {
    return text;
  }
}
