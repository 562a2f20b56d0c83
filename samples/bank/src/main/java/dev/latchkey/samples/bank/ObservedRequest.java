package dev.latchkey.samples.bank;

import dev.latchkey.csrf.CsrfListener.Outcome;
import dev.latchkey.csrf.Verdict;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.net.URI;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.monitoring.RequestEvent;

/** A request that is being served. Used by its own thread only. */
final class ObservedRequest {

  private static final int SERVER_ERROR = 500;

  private String gate;
  private String resource;
  private boolean written;

  void decided(Outcome outcome, Verdict verdict) {
    gate = outcome + " " + verdict;
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
        path(request.getRequestUri()),
        request.getHeaderString("Origin"),
        request.getHeaderString("Sec-Fetch-Site"),
        request.getHeaderString("Sec-Fetch-Mode"),
        request.getCookies().keySet().stream().sorted().toList(),
        preflight(request),
        gate,
        resource,
        response == null ? SERVER_ERROR : response.getStatus(),
        response == null ? null : response.getHeaderString("Access-Control-Allow-Origin"));
  }

  private static String path(URI uri) {
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  /** See <a href="https://fetch.spec.whatwg.org/#cors-preflight-request">Fetch</a>. */
  private static boolean preflight(ContainerRequest request) {
    return HttpMethod.OPTIONS.equals(request.getMethod())
        && request.getHeaderString("Access-Control-Request-Method") != null;
  }
}
