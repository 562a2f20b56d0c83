package dev.latchkey.jaxrs;

import dev.latchkey.csrf.CsrfListener.Outcome;
import dev.latchkey.csrf.Reason;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.policy.MethodName;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Answers 403 instead of serving a request that somebody else made the browser send. It runs after
 * matching, so that the gate is that of the method which would run; before filters that
 * authenticate; and before anything reads the entity.
 *
 * <p>A method whose class declares something of which nothing was generated is not served at all,
 * and neither is one that changes state by a verb of which generated code does not know.
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

  /**
   * Whether this filter can judge requests like this one: it is told which method was matched.
   * Where the container injects that, it has taken the filter up; where the request tells, as in
   * Quarkus, whether it has is not known.
   */
  boolean canJudge(ContainerRequestContext request) {
    return resource != null || MatchedResource.isToldBy(request);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    ResourceInfo matched = MatchedResource.of(request, resource);
    Match match = installation.matches().keep(request, matched);
    if (match instanceof Match.Known known && isOtherwiseUnsafe(request, known.endpoint())) {
      unserved.report(matched.getResourceClass(), known.endpoint().verb());
      refuseToServe(request);
    } else if (match instanceof Match.Known known) {
      pass(request, known.gate(), known.endpoint().verb());
    } else if (match instanceof Match.Undeclared undeclared) {
      pass(request, undeclared.gate(), request.getMethod());
    } else if (match instanceof Match.None) {
      pass(request, installation.gates().nameless(), request.getMethod());
    } else {
      unserved.report(matched.getResourceClass());
      refuseToServe(request);
    }
  }

  /** The row was found on a superclass, say, whose method a class without rows makes a write. */
  private static boolean isOtherwiseUnsafe(
      ContainerRequestContext request, RegisteredEndpoint endpoint) {
    String matched = request.getMethod();
    return !MethodName.isSafe(matched) && !matched.equals(endpoint.verb());
  }

  private static void refuseToServe(ContainerRequestContext request) {
    request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
  }

  private void pass(ContainerRequestContext request, Optional<WriteGate> standing, String verb) {
    if (standing.isEmpty()) {
      return;
    }
    WriteGate at = standing.get();
    Reason reason =
        at.gate().judge(WireVerb.of(request), verb, request.getHeaders(), scheme(request));
    if (reason.accepted()) {
      accept(request, at, reason);
    } else if (at.gate().reportsOnly(reason)) {
      decisions.tell(Outcome.WOULD_HAVE_REFUSED, reason, at.endpoint());
    } else {
      request.abortWith(decisions.forbid(reason));
      decisions.tell(Outcome.REFUSED, reason, at.endpoint());
    }
  }

  /** Of a safe method nobody needs to hear, and it met no gate. */
  private void accept(ContainerRequestContext request, WriteGate at, Reason reason) {
    if (reason != Reason.SAFE_METHOD) {
      TokenRenewal.prepare(request, at);
      decisions.tell(Outcome.ACCEPTED, reason, at.endpoint());
    }
  }

  private String scheme(ContainerRequestContext request) {
    return installation.gates().needScheme()
        ? request.getUriInfo().getRequestUri().getScheme()
        : null;
  }
}
