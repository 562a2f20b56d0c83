package dev.latchkey.jaxrs;

import dev.latchkey.cors.CorsHeaders;
import dev.latchkey.cors.PreflightAnswer;
import dev.latchkey.cors.ResponseHeaders;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.startup.PolicyProof;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Map;

/** Writes the headers of the CORS protocol, after every other response filter. */
@Priority(LatchkeyFeature.OUTERMOST)
final class ResponseHeaderFilter implements ContainerResponseFilter {

  private final Installation installation;

  @Context private ResourceInfo resource;

  ResponseHeaderFilter(Installation installation) {
    this.installation = installation;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    EarlyHeaderFilter.takeBack(request);
    ResponseHeaders responses = installation.sharing().responses();
    Map<String, List<Object>> headers = response.getHeaders();
    Object answered = request.getProperty(PreflightFilter.ANSWER);
    if (answered instanceof InstallationProbe.Answer answer) {
      response.getHeaders().putSingle(PolicyProof.ANSWER, answer.text());
      return;
    }
    if (answered instanceof PreflightAnswer answer) {
      if (answer instanceof PreflightAnswer.NotOurs) {
        responses.writeLeft(RequestPath.of(request.getUriInfo()).raw(), headers);
      } else {
        responses.restore(answer, headers);
      }
      return;
    }
    List<String> lines = request.getHeaders().get(CorsHeaders.ORIGIN);
    List<String> origins = lines == null ? List.of() : lines;
    Match match = installation.matches().kept(request, resource);
    if (match instanceof Match.Known known) {
      RegisteredEndpoint endpoint = known.endpoint();
      responses.writeMatched(endpoint.filter(), endpoint.verb(), origins, headers);
    } else if (match instanceof Match.Unknown) {
      responses.writeMatched(EndpointFilter.NOT_SHARED, "", origins, headers);
    } else if (match instanceof Match.None || isAutomaticOptions(request)) {
      responses.writeUnmatched(RequestPath.of(request.getUriInfo()).raw(), origins, headers);
    }
  }

  /** Some containers answer {@code OPTIONS} with a resource of their own. */
  private static boolean isAutomaticOptions(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.OPTIONS);
  }
}
