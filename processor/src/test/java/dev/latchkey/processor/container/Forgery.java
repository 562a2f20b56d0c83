package dev.latchkey.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.processor.container.RawClient.Answer;
import java.util.List;

/**
 * One request, made by a page of another site and by a page of the own: the first must not reach
 * the resource, and the second must, or else the first proves nothing.
 */
record Forgery(CompiledApplication application) {

  private static final int FORBIDDEN = 403;

  static final String HOST = "Host: bank.example";

  /** What carries the user's authority, whoever made the browser send the request. */
  static final String COOKIE = "Cookie: __Host-session=of-the-victim";

  /** A form or a script of another site. */
  static final List<String> FOREIGN =
      List.of(HOST, COOKIE, "Sec-Fetch-Site: cross-site", "Origin: https://evil.example");

  /** A page of the application. */
  static final List<String> OWN =
      List.of(HOST, COOKIE, "Sec-Fetch-Site: same-origin", "Origin: https://bank.example");

  /** A link in a page of another site: browsers send no origin with it. */
  static final List<String> FOREIGN_LINK = List.of(HOST, COOKIE, "Sec-Fetch-Site: cross-site");

  /** A link in the own page. */
  static final List<String> OWN_LINK = List.of(HOST, COOKIE, "Sec-Fetch-Site: same-origin");

  /** Sends the pair, whose twin runs what the journal calls so. */
  void isRefused(WireRequest request, String twin) {
    isRefused(request, FOREIGN, OWN, twin);
  }

  void isRefused(WireRequest request, List<String> forged, List<String> own, String twin) {
    isRefused(request.with(forged));
    runs(request.with(own), twin);
  }

  /** The gate answers, and nothing has run. */
  Answer isRefused(WireRequest request) {
    return isAnswered(request, FORBIDDEN);
  }

  /** Nothing has run, and the answer is that of the gate or, with another status, the container. */
  Answer isAnswered(WireRequest request, int status) {
    Answer answer = send(request);
    assertThat(Journal.entries()).as("what ran: %s", request).isEmpty();
    assertThat(answer.status()).as("the answer to %s", request).isEqualTo(status);
    return answer;
  }

  /** It passes, and this is what has run. */
  Answer runs(WireRequest request, String... what) {
    Answer answer = send(request);
    assertThat(Journal.entries()).as("what ran: %s", request).containsExactly(what);
    assertThat(answer.status()).as("the answer to %s", request).isBetween(200, 299);
    return answer;
  }

  Answer send(WireRequest request) {
    Journal.clear();
    return application.client().exchange(request.toString());
  }
}
