package dev.latchkey.jaxrs;

import dev.latchkey.cors.CorsHeaders;
import dev.latchkey.cors.PreflightAnswer;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Answers preflights before anything is matched, and records the verb of every request before
 * anything can change it.
 */
@Priority(LatchkeyFeature.OUTERMOST)
@PreMatching
final class PreflightFilter implements ContainerRequestFilter {

  /**
   * The request property that holds the {@link PreflightAnswer}, or {@link
   * InstallationProbe.Answer}.
   */
  static final String ANSWER = "dev.latchkey.preflight";

  private final Installation installation;
  private final InstallationProbe probe;

  /** Whether the container cuts suffixes off paths after this filter. */
  private final boolean rewritesPaths;

  PreflightFilter(Installation installation, InstallationProbe probe, boolean rewritesPaths) {
    this.installation = installation;
    this.probe = probe;
    this.rewritesPaths = rewritesPaths;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    WireVerb.record(request);
    if (!installation.mayServe()) {
      request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
    } else if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      filterOptions(request);
    }
  }

  private void filterOptions(ContainerRequestContext request) {
    List<String> origins = request.getHeaders().get(CorsHeaders.ORIGIN);
    List<String> methods = request.getHeaders().get(CorsHeaders.REQUEST_METHOD);
    if (origins == null || methods == null) {
      probe.answer(request).ifPresent(answer -> tell(request, answer));
      return;
    }
    PreflightAnswer answer = decide(RequestPath.of(request.getUriInfo()), origins, methods);
    request.setProperty(ANSWER, answer);
    if (answer instanceof PreflightAnswer.Allowed allowed) {
      request.abortWith(grant(allowed));
    } else if (answer instanceof PreflightAnswer.Denied denied) {
      request.abortWith(deny(denied));
    }
  }

  /** The response filter writes the answer. */
  private static void tell(ContainerRequestContext request, InstallationProbe.Answer answer) {
    request.setProperty(ANSWER, answer);
    request.abortWith(Response.noContent().build());
  }

  private PreflightAnswer decide(RequestPath path, List<String> origins, List<String> methods) {
    return path.routable() && !(rewritesPaths && path.lastSegmentHasDot())
        ? installation.sharing().preflights().decide(path.raw(), origins, methods)
        : new PreflightAnswer.NotOurs();
  }

  /** Built afresh each time: containers change the responses that they are given. */
  private static Response grant(PreflightAnswer.Allowed allowed) {
    Response.ResponseBuilder response = Response.noContent();
    allowed.headers().writeTo(allowed.origin(), response::header);
    return vary(response, allowed.headers().variesByOrigin()).build();
  }

  private static Response deny(PreflightAnswer.Denied denied) {
    return vary(Response.status(Response.Status.FORBIDDEN), denied.variesByOrigin()).build();
  }

  private static Response.ResponseBuilder vary(Response.ResponseBuilder response, boolean varies) {
    return varies ? response.header(CorsHeaders.VARY, CorsHeaders.ORIGIN) : response;
  }
}
