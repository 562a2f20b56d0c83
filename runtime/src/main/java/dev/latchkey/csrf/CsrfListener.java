package dev.latchkey.csrf;

/**
 * Hears what the gates decide, to count it or to raise an alarm. It is called on the request's
 * thread for every request that meets a gate, so it must be quick and safe for threads; what it
 * throws is logged and does not change the decision.
 *
 * <p>One is found through {@link java.util.ServiceLoader}, or as the property {@code
 * dev.latchkey.csrf.CsrfListener} of the application.
 */
@FunctionalInterface
public interface CsrfListener {

  /**
   * A gate decided.
   *
   * @param outcome what became of the request
   * @param reason why
   * @param endpoint how messages call the endpoint, {@code AccountResource.transfer}; the path
   *     parameters and all that the client sent are left out
   */
  void decided(Outcome outcome, Reason reason, String endpoint);

  /** What became of a request. */
  enum Outcome {
    /** It goes on. */
    ACCEPTED,
    /** It was answered 403. */
    REFUSED,
    /** It goes on although it would have been refused: the protection is report-only. */
    WOULD_HAVE_REFUSED
  }
}
