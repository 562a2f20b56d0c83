package dev.latchkey.jaxrs;

import dev.latchkey.csrf.CsrfListener.Outcome;
import dev.latchkey.csrf.Verdict;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * Answers 403 instead of serving a request that somebody else made the browser send. It runs after
 * matching, so that the gate is that of the method which would run; before filters that
 * authenticate; and before anything reads the entity.
 *
 * <p>A method whose class declares something of which nothing was generated is not served at all.
 */
final class WriteGateFilter implements ContainerRequestFilter {

  private final Installation installation;
  private final WriteDecisions decisions;
  private final UnservedClasses unserved = new UnservedClasses();

  @Context private ResourceInfo resource;

  WriteGateFilter(Installation installation) {
    this.installation = installation;
    decisions = installation.decisions();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Match match = installation.matches().find(resource);
    if (match instanceof Match.Known known) {
      pass(request, known.gate(), known.endpoint().verb());
    } else if (match instanceof Match.Undeclared undeclared) {
      pass(request, undeclared.gate(), request.getMethod());
    } else if (match instanceof Match.None) {
      pass(request, installation.gates().nameless(), request.getMethod());
    } else {
      unserved.report(resource.getResourceClass());
      request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
    }
  }

  private void pass(ContainerRequestContext request, WriteGate gate, String verb) {
    if (!gate.stands()) {
      return;
    }
    WriteGate.Decided decided =
        gate.judge(WireVerb.of(request), verb, request.getHeaders(), scheme(request));
    Verdict verdict = decided.verdict();
    if (decided.refused()) {
      request.abortWith(decisions.forbid(verdict));
      decisions.tell(Outcome.REFUSED, verdict, gate.endpoint());
    } else if (decided.reportOnly()) {
      decisions.tell(Outcome.WOULD_HAVE_REFUSED, verdict, gate.endpoint());
    } else if (verdict != Verdict.SAFE_METHOD) {
      TokenRenewal.prepare(request, gate);
      decisions.tell(Outcome.ACCEPTED, verdict, gate.endpoint());
    }
  }

  private String scheme(ContainerRequestContext request) {
    return installation.gates().needScheme()
        ? request.getUriInfo().getRequestUri().getScheme()
        : "";
  }
}
