package vectors;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What a token opens before there is a session. */
@Path("logins")
@CsrfProtected(also = Gate.TOKEN, establishesSession = true)
public class Logins {

  @POST
  public String logIn() {
    Journal.ran("logins");
    return "done";
  }
}
