package beans;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** One for all requests. */
@Path("counter")
@ApplicationScoped
@CsrfProtected
public class Counter {

  @Inject private Extras extras;

  @POST
  @Audited
  public String count(String guest) {
    Journal.ran("count");
    return guest;
  }

  /** Leads to the proxy of a bean. Nobody audits it: locators run before the gate. */
  @Path("extras")
  public Extras extras() {
    return extras;
  }
}
