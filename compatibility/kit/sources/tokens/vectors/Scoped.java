package vectors;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What a token of one scope opens. */
@Path("scoped")
@CsrfProtected(also = Gate.TOKEN, tokenScope = "transfer")
public class Scoped {

  @POST
  public String transfer() {
    Journal.ran("scoped");
    return "done";
  }
}
