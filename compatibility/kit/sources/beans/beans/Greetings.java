package beans;

import dev.latchkey.CsrfExempt;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** No bean, since it has no scope. */
@Path("greetings")
public class Greetings {

  @POST
  @CsrfExempt(reason = "Says hello, and changes nothing.")
  public void greet() {
    Journal.ran("greet");
  }
}
