package dev.latchkey.samples.bank;

import dev.latchkey.csrf.CsrfListener.Outcome;
import dev.latchkey.csrf.Reason;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.monitoring.RequestEvent;

/** A request that is being served. Used by its own thread only. */
final class ObservedRequest {

  private static final int SERVER_ERROR = 500;

  private static final List<String> PARAMETERS = List.of("cookie", "from", "to", "cents");

  private final List<String> cookies;

  private String gate;
  private String resource;
  private boolean written;

  /** Keeps the cookies that came: {@link ChosenCookieFilter} is going to change them. */
  ObservedRequest(ContainerRequest request) {
    cookies = cookies(request);
  }

  void decided(Outcome outcome, Reason reason) {
    gate = outcome + " " + reason;
  }

  void ran(ResourceMethod method) {
    Method java = method.getInvocable().getHandlingMethod();
    resource = java.getDeclaringClass().getSimpleName() + "." + java.getName();
  }

  /** Enters it into the journal, once. */
  void answered(RequestEvent event, Journal journal) {
    if (!written) {
      written = true;
      journal.add(entry(event.getContainerRequest(), event.getContainerResponse()));
    }
  }

  private JournalEntry entry(ContainerRequest request, ContainerResponse response) {
    return new JournalEntry(
        0,
        request.getMethod(),
        path(request.getUriInfo()),
        request.getHeaderString("Origin"),
        request.getHeaderString("Sec-Fetch-Site"),
        request.getHeaderString("Sec-Fetch-Mode"),
        cookies,
        preflight(request),
        gate,
        resource,
        response == null ? SERVER_ERROR : response.getStatus(),
        response == null ? null : response.getHeaderString("Access-Control-Allow-Origin"));
  }

  /**
   * Cookies know no ports: a browser sends those of all programs on this machine, and their names
   * are nobody's business here.
   */
  private static List<String> cookies(ContainerRequest request) {
    return request.getCookies().keySet().stream()
        .filter(StoryCookies.NAMES::contains)
        .sorted()
        .toList();
  }

  /** With those parameters of the query that the story has. */
  private static String path(UriInfo uri) {
    UriBuilder path = UriBuilder.fromPath(uri.getRequestUri().getRawPath());
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    List<String> asked = PARAMETERS.stream().filter(query::containsKey).toList();
    // Values of templates: what stands in them is no template.
    asked.forEach(name -> path.queryParam(name, "{" + name + "}"));
    return path.build(asked.stream().map(query::getFirst).toArray()).toString();
  }

  /** See <a href="https://fetch.spec.whatwg.org/#cors-preflight-request">Fetch</a>. */
  private static boolean preflight(ContainerRequest request) {
    return HttpMethod.OPTIONS.equals(request.getMethod())
        && request.getHeaderString("Access-Control-Request-Method") != null;
  }
}
