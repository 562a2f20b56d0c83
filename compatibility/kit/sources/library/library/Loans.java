package library;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;

/** What a locator returns. */
@CsrfProtected
public class Loans {

  @POST
  public String renew() {
    Journal.ran("renew");
    return "renewed";
  }
}
