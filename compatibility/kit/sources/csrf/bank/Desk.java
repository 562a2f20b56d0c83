package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@CsrfProtected
public class Desk {

  @POST
  public void serve() {
    Journal.ran("desk");
  }

  @POST
  @Path("deeper")
  public void deeper() {
    Journal.ran("desk");
  }
}
