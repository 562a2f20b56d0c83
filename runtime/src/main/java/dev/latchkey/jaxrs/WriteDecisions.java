package dev.latchkey.jaxrs;

import dev.latchkey.csrf.CsrfListener.Outcome;
import dev.latchkey.csrf.Verdict;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/**
 * Makes known what the gates decide: to the client that it was refused, to listeners and the log
 * why.
 */
final class WriteDecisions {

  private static final Logger LOGGER = System.getLogger(WriteDecisions.class.getName());

  private static final String PROBLEM = "application/problem+json";

  /** The same for every refusal: an attacker learns nothing from it. */
  private static final String FORBIDDEN =
      "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}";

  private final CsrfListeners listeners;
  private final ReportOnlyLog reportOnly = new ReportOnlyLog();
  private final boolean debug;

  WriteDecisions(CsrfListeners listeners, boolean debug) {
    this.listeners = listeners;
    this.debug = debug;
  }

  /**
   * Built afresh each time: containers change the responses that they are given. Bytes, since
   * providers for JSON like to quote a text once more.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1">RFC 9457, about:blank</a>
   */
  Response forbid(Verdict verdict) {
    Response.ResponseBuilder response =
        Response.status(Response.Status.FORBIDDEN)
            .type(PROBLEM)
            .entity(FORBIDDEN.getBytes(StandardCharsets.US_ASCII));
    return debug
        ? response.header(Latchkey.REFUSED_HEADER, verdict.name()).build()
        : response.build();
  }

  void tell(Outcome outcome, Verdict verdict, String endpoint) {
    if (outcome == Outcome.WOULD_HAVE_REFUSED) {
      reportOnly.count(endpoint, verdict);
    } else if (outcome == Outcome.REFUSED) {
      LOGGER.log(Level.DEBUG, "{0} refused a request: {1}.", endpoint, verdict);
    }
    listeners.decided(outcome, verdict, endpoint);
  }
}
