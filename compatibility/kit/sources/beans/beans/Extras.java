package beans;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;

/** Reached through a locator only. */
@RequestScoped
@CsrfProtected
public class Extras {

  @POST
  public String add(String sugar) {
    Journal.ran("add");
    return sugar;
  }
}
