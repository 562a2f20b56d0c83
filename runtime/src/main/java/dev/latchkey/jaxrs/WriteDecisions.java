package dev.latchkey.jaxrs;

import dev.latchkey.csrf.CsrfListener.Outcome;
import dev.latchkey.csrf.Reason;
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
   */
  Response forbid(Reason reason) {
    Response.ResponseBuilder response =
        Response.status(Response.Status.FORBIDDEN)
            .type(PROBLEM)
            .entity(Latchkey.REFUSED_BODY.getBytes(StandardCharsets.US_ASCII));
    return debug
        ? response.header(Latchkey.REFUSED_HEADER, reason.name()).build()
        : response.build();
  }

  void tell(Outcome outcome, Reason reason, String endpoint) {
    if (outcome == Outcome.WOULD_HAVE_REFUSED) {
      reportOnly.count(endpoint, reason);
    } else if (outcome == Outcome.REFUSED) {
      LOGGER.log(Level.DEBUG, "{0} refused a request: {1}.", endpoint, reason);
    }
    listeners.decided(outcome, reason, endpoint);
  }
}
