package dev.latchkey.testkit.browser;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * What came of a request.
 *
 * <p>Status, body and headers are those that the page's script sees: of a response that it may not
 * read it sees {@code 0} and nothing. What really came back is in {@link #exchanges()}. Look there,
 * or at {@link #answer()}, where nobody reads: a path that nothing serves is withheld as well, and
 * a preflight to it fails.
 *
 * <pre>{@code
 * assertEquals(200, page.follow("/accounts/1").assertWithheld().answer().orElseThrow().status());
 *
 * // Wrong: passes for a misspelt path too.
 * page.follow("/acounts/1").assertWithheld();
 * }</pre>
 *
 * @param verdict how it ended
 * @param readable whether the script may read the response; a refusal may be readable too
 * @param status the status code that the script sees, or 0
 * @param body the text that the script sees
 * @param headers the response headers that the script sees
 * @param exchanges all that went over the wire, in order
 * @param reason a sentence, with the clause of the standard that decided
 */
public record Outcome(
    Verdict verdict,
    boolean readable,
    int status,
    String body,
    HeaderList headers,
    List<Exchange> exchanges,
    String reason) {

  /**
   * Keeps a copy of the exchanges.
   *
   * @param verdict how it ended
   * @param readable whether the script may read the response
   * @param status the status code that the script sees, or 0
   * @param body the text that the script sees
   * @param headers the response headers that the script sees
   * @param exchanges all that went over the wire, in order
   * @param reason a sentence
   */
  public Outcome {
    exchanges = List.copyOf(exchanges);
  }

  /**
   * The last exchange that was no preflight, whoever may read it.
   *
   * @return the exchange; empty if the request was never sent
   */
  public Optional<Exchange> answer() {
    return exchanges.stream()
        .filter(exchange -> !exchange.preflight())
        .reduce((earlier, later) -> later);
  }

  /**
   * Asserts that the page's script may read the response, and that Latchkey did not refuse the
   * request.
   *
   * @return this
   * @throws AssertionError if not; with the reason, and what went over the wire
   */
  public Outcome assertReadable() {
    return assertVerdict(Verdict.READABLE);
  }

  /**
   * Asserts that the application has accepted the request, and that the page gets nothing.
   *
   * @return this
   * @throws AssertionError if not; with the reason, and what went over the wire
   */
  public Outcome assertWithheld() {
    return assertVerdict(Verdict.WITHHELD);
  }

  /**
   * Asserts that Latchkey has refused the request.
   *
   * @return this
   * @throws AssertionError if not; with the reason, and what went over the wire
   */
  public Outcome assertRefused() {
    return assertVerdict(Verdict.REFUSED);
  }

  /**
   * Asserts that the browser has not sent the request, but for a preflight maybe.
   *
   * @return this
   * @throws AssertionError if not; with the reason, and what went over the wire
   */
  public Outcome assertNeverSent() {
    return assertVerdict(Verdict.NEVER_SENT);
  }

  private Outcome assertVerdict(Verdict expected) {
    if (verdict != expected) {
      throw new AssertionError("Expected %s, but it is %s".formatted(expected, this));
    }
    return this;
  }

  /**
   * The verdict, the reason, and what went over the wire.
   *
   * @return several lines
   */
  @Override
  public String toString() {
    return "%s: %s%n%s"
        .formatted(
            verdict, reason, exchanges.stream().map(Exchange::toString).collect(joining("\n")));
  }
}
