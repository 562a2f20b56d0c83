package dev.latchkey.jaxrs;

import dev.latchkey.cors.CorsHeaders;
import dev.latchkey.endpoint.RegisteredEndpoint;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the headers of the CORS protocol as soon as a method is matched, for Quarkus: no filter
 * sees its responses with server-sent events, nor to exceptions that nobody maps. Where {@link
 * ResponseHeaderFilter} sees the response, it takes them back and has the last word.
 */
@Priority(LatchkeyFeature.OUTERMOST)
final class EarlyHeaderFilter implements ContainerRequestFilter {

  /** The request property that holds what was written. */
  private static final String WRITTEN = "dev.latchkey.early-headers";

  private final Installation installation;

  private record Written(Map<String, List<Object>> headers) {}

  EarlyHeaderFilter(Installation installation) {
    this.installation = installation;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (installation.matches().find(QuarkusRequest.matched(request)) instanceof Match.Known known) {
      RegisteredEndpoint endpoint = known.endpoint();
      List<String> lines = request.getHeaders().get(CorsHeaders.ORIGIN);
      List<String> origins = lines == null ? List.of() : lines;
      Map<String, List<Object>> headers = new HashMap<>();
      installation
          .sharing()
          .responses()
          .writeMatched(endpoint.filter(), endpoint.verb(), origins, headers);
      QuarkusRequest.remove(request, CorsHeaders::isCors);
      QuarkusRequest.add(request, headers);
      request.setProperty(WRITTEN, new Written(headers));
    }
  }

  /** Takes back what was written, if anything was: Quarkus adds lines, and replaces none. */
  static void takeBack(ContainerRequestContext request) {
    if (request.getProperty(WRITTEN) instanceof Written written) {
      QuarkusRequest.remove(request, written.headers());
    }
  }
}
