package dev.latchkey.testkit.browser;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a request.
 *
 * <p>Status, body and headers are those that the page's script sees: of a response that it may not
 * read it sees {@code 0} and nothing. What really came back is in {@link #exchanges()}, and {@link
 * #assertAnswered} asks for its status.
 *
 * <pre>{@code
 * page.followLink("/accounts/1").assertWithheld().assertAnswered(200);
 *
 * // Wrong: passes as well where the application let nobody in and answered 401.
 * page.followLink("/accounts/1").assertWithheld();
 * }</pre>
 *
 * <p>A page reads nothing of what is not there either, so a test that expects to be kept out would
 * pass for a misspelt path, or while the application fails or serves nothing at all, as after a
 * start that Latchkey refused. {@link #assertWithheld} and {@link #assertNeverSent} therefore fail
 * where the application answered 404, 405 or from 500 to 599. For one that is meant, ask for {@link
 * #verdict()}. A misspelt path that another resource serves, and a method that a policy does not
 * know, look like any other to a browser: let another test read by that path and method.
 */
public final class Outcome {

  /** What servers say of paths and methods that they do not know. */
  private static final Set<Integer> UNKNOWN = Set.of(404, 405);

  private static final int LOWEST_SERVER_ERROR = 500;
  private static final int HIGHEST_SERVER_ERROR = 599;

  private final Verdict verdict;
  private final Optional<Seen> seen;
  private final List<Exchange> exchanges;
  private final String reason;
  private final boolean conclusive;

  Outcome(
      Verdict verdict,
      Optional<Seen> seen,
      List<Exchange> exchanges,
      String reason,
      boolean conclusive) {
    this.verdict = verdict;
    this.seen = seen;
    this.exchanges = List.copyOf(exchanges);
    this.reason = reason;
    this.conclusive = conclusive;
  }

  /**
   * How it ended.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * Whether the script may read the response; a refusal may be readable too.
   *
   * @return {@code true} if so
   */
  public boolean readable() {
    return seen.isPresent();
  }

  /**
   * The status code that the script sees.
   *
   * @return the status code, or 0
   */
  public int status() {
    return seen.orElse(Seen.NOTHING).status();
  }

  /**
   * The text that the script sees.
   *
   * @return the text, maybe empty
   */
  public String body() {
    return seen.orElse(Seen.NOTHING).body();
  }

  /**
   * The response headers that the script sees.
   *
   * @return the headers, maybe none
   */
  public HeaderList headers() {
    return seen.orElse(Seen.NOTHING).headers();
  }

  /**
   * All that went over the wire, preflights and redirects too.
   *
   * @return the exchanges in their order; none if nothing was sent
   */
  public List<Exchange> exchanges() {
    return exchanges;
  }

  /**
   * Why it ended so.
   *
   * @return a sentence, with the clause of the standard where one decided
   */
  public String reason() {
    return reason;
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
   * Asserts what the server really answered to the request, or after redirects to the last one,
   * whether a script may read it or not. A preflight is no such request.
   *
   * @param expected the status code
   * @return this
   * @throws AssertionError if it answered with another one, or the request was never sent
   */
  public Outcome assertAnswered(int expected) {
    String answered =
        answer()
            .map(answer -> "the answer is " + answer.status())
            .orElse("there is none, as the request was never sent");
    if (answer().filter(answer -> answer.status() == expected).isEmpty()) {
      throw new AssertionError(
          "Expected an answer with status %d, but %s.%n%s".formatted(expected, answered, this));
    }
    return this;
  }

  /**
   * Asserts that the page's script may read the response, and that Latchkey did not refuse the
   * request: see {@link Verdict#READABLE}, also for what a redirect led to.
   *
   * @return this
   * @throws AssertionError if not; with the reason, and what went over the wire
   */
  public Outcome assertReadable() {
    return assertVerdict(Verdict.READABLE);
  }

  /**
   * Asserts that the request was sent, that no gate of Latchkey refused it, and that the page reads
   * nothing of the response: see {@link Verdict#WITHHELD}, also for what a redirect led to.
   *
   * @return this
   * @throws AssertionError if not, if the application answered 404, 405 or from 500 to 599, or if a
   *     redirect leads a script to where the model does not follow and a browser might; with the
   *     reason, and what went over the wire
   */
  public Outcome assertWithheld() {
    return assertVerdict(Verdict.WITHHELD).assertServed();
  }

  /**
   * Asserts that Latchkey has refused the request: see {@link Verdict#REFUSED}.
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
   * @throws AssertionError if it has, if the application answered 404, 405 or from 500 to 599 to
   *     the preflight, or if nobody was asked at all, as a GET with a body or a page of {@code
   *     https} before an application of {@code http} has it: that protects no application, since a
   *     script or page of another kind gets further; with the reason, and what went over the wire
   */
  public Outcome assertNeverSent() {
    return assertVerdict(Verdict.NEVER_SENT).assertServed();
  }

  private Outcome assertVerdict(Verdict expected) {
    if (verdict != expected) {
      throw new AssertionError("Expected %s, but it is %s".formatted(expected, this));
    }
    return this;
  }

  /** Whoever is kept out where nothing is has not been kept out. */
  private Outcome assertServed() {
    if (!conclusive) {
      throw new AssertionError(
          "This says nothing of the application: another page, or other options of fetch, might get further. If this is meant, compare verdict() with %s.%n%s"
              .formatted(verdict, this));
    }
    exchanges.stream()
        .reduce((earlier, later) -> later)
        .ifPresent(last -> doubt(last.status()).ifPresent(doubt -> fail(last, doubt)));
    return this;
  }

  /** What to look at first; empty if the application may have meant it. */
  private static Optional<String> doubt(int status) {
    if (UNKNOWN.contains(status)) {
      return Optional.of("are path and method right?");
    }
    return status >= LOWEST_SERVER_ERROR && status <= HIGHEST_SERVER_ERROR
        ? Optional.of("does it serve anything? Latchkey answers 503 after a start that it refused.")
        : Optional.empty();
  }

  private void fail(Exchange last, String doubt) {
    throw new AssertionError(
        "The application answered %d to %s %s: %s If this is meant, compare verdict() with %s.%n%s"
            .formatted(last.status(), last.method(), last.url(), doubt, verdict, this));
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
