package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.util.List;
import java.util.OptionalInt;

/**
 * One request, made by a page of another site and by a page of the own: the first must not reach
 * the resource, and the second must, or else the first proves nothing.
 */
record Forgery(CompiledApplication application) {

  private static final Container CONTAINER = Container.current();

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

  /** Of what the container answers itself, the own page gets the same. */
  void isRefused(WireRequest request, List<String> forged, List<String> own, String twin) {
    isRefused(request.with(forged));
    if (CONTAINER.ownAnswer(request).isPresent()) {
      isRefused(request.with(own));
    } else {
      runs(request.with(own), twin);
    }
  }

  /** The gate answers, and nothing has run. */
  Answer isRefused(WireRequest request) {
    Answer answer = answerOfWhatDoesNotRun(request);
    assertThat(answer.status())
        .as("the answer to %s", request)
        .isEqualTo(CONTAINER.ownAnswer(request).orElse(FORBIDDEN));
    return answer;
  }

  /**
   * Nothing has run, and the answer is that of the container: with this status by the reference.
   */
  void isAnswered(WireRequest request, int status) {
    int answered = answerOfWhatDoesNotRun(request).status();
    OptionalInt own =
        CONTAINER.isReference() ? OptionalInt.of(status) : CONTAINER.ownAnswer(request);
    if (own.isPresent()) {
      assertThat(answered).as("the answer to %s", request).isEqualTo(own.getAsInt());
    } else {
      assertThat(answered).as("the answer to %s", request).isBetween(400, 599);
    }
  }

  /**
   * A request that the container does not understand: it answers everybody so. One that understands
   * it leaves it to the gate, and may serve the own page.
   */
  void isUnderstoodByNobody(WireRequest request, int status) {
    isAnswered(request.with(FOREIGN), status);
    if (CONTAINER.isReference()) {
      isAnswered(request.with(OWN), status);
    }
  }

  private Answer answerOfWhatDoesNotRun(WireRequest request) {
    Answer answer = send(request);
    assertThat(Journal.entries()).as("what ran: %s", request).isEmpty();
    return answer;
  }

  /** It passes, and this is what has run. */
  Answer runs(WireRequest request, String... what) {
    Answer answer = begins(request, what);
    assertThat(answer.status()).as("the answer to %s", request).isBetween(200, 299);
    return answer;
  }

  /** This is what has run, whatever became of it. */
  Answer begins(WireRequest request, String... what) {
    Answer answer = send(request);
    assertThat(Journal.entries()).as("what ran: %s", request).containsExactly(what);
    return answer;
  }

  Answer send(WireRequest request) {
    Journal.clear();
    return application.client().exchange(request.toString());
  }
}
