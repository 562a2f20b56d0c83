package library;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What a token opens. */
@Path("fines")
@CsrfProtected(also = Gate.TOKEN)
public class Fines {

  @POST
  public String pay() {
    Journal.ran("pay");
    return "paid";
  }
}
