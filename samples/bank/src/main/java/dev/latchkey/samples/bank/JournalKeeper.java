package dev.latchkey.samples.bank;

import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Reason;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/**
 * Writes the journal: Jersey tells it of each request, and Latchkey of what its gates decide. Both
 * do so on the request's thread.
 */
final class JournalKeeper implements ApplicationEventListener, CsrfListener {

  private final Journal journal;
  private final ThreadLocal<ObservedRequest> current = new ThreadLocal<>();

  JournalKeeper(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void onEvent(ApplicationEvent event) {}

  @Override
  public RequestEventListener onRequest(RequestEvent event) {
    if (event.getContainerRequest().getPath(true).equals(RequestJournalResource.PATH)) {
      return null;
    }
    var request = new ObservedRequest(event.getContainerRequest());
    current.set(request);
    return happened -> listen(request, happened);
  }

  private void listen(ObservedRequest request, RequestEvent event) {
    switch (event.getType()) {
      case RESOURCE_METHOD_START -> request.ran(event.getUriInfo().getMatchedResourceMethod());
      // Before the client gets the answer, so that whoever has the answer finds the entry.
      case RESP_FILTERS_FINISHED -> request.answered(event, journal);
      case FINISHED -> {
        request.answered(event, journal);
        current.remove();
      }
      default -> {}
    }
  }

  @Override
  public void decided(Outcome outcome, Reason reason, String endpoint) {
    ObservedRequest request = current.get();
    if (request != null) {
      request.decided(outcome, reason);
    }
  }
}
