package vectors;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What a token opens; a partner has to bring one as well. */
@Path("transfers")
@CsrfProtected(also = Gate.TOKEN, trustedOrigins = "https://partner.example.net")
public class Transfers {

  @POST
  public String transfer() {
    Journal.ran("transfers");
    return "done";
  }
}
