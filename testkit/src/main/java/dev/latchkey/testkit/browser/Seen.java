package dev.latchkey.testkit.browser;

/**
 * What a script sees of a response.
 *
 * @param status the status code
 * @param body the text, maybe empty
 * @param headers those that it is given
 * @see <a href="https://fetch.spec.whatwg.org/#concept-filtered-response">Fetch, filtered
 *     response</a>
 */
record Seen(int status, String body, HeaderList headers) {

  /** That of a response which it may not read. */
  static final Seen NOTHING = new Seen(0, "", HeaderList.EMPTY);
}
