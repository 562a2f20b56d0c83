package tokens;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("payments")
@CsrfProtected(also = Gate.TOKEN)
public class Payments {

  @POST
  public void pay() {
    Journal.ran("pay");
  }
}
