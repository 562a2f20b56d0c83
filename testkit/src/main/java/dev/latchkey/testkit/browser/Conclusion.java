package dev.latchkey.testkit.browser;

/**
 * How a fetch ends.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-network-error">Fetch, network error</a>
 */
sealed interface Conclusion {

  /**
   * With a response, which a script may see or not.
   *
   * @param request the request as it was sent last
   * @param exchange the response with it
   */
  record Response(Request request, Exchange exchange) implements Conclusion {}

  /**
   * With nothing. A script cannot tell it from a broken line.
   *
   * @param reason a sentence
   * @param conclusive whether that tells something of the application. It does not where browser or
   *     model stopped before anybody was asked, and another page, or one at another address, might
   *     have read the answer.
   */
  record NetworkError(String reason, boolean conclusive) implements Conclusion {

    /** The answer did not allow more. */
    static NetworkError answered(String reason) {
      return new NetworkError(reason, true);
    }
  }
}
