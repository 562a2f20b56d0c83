package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S17
@Path("/transfers/{id}")
public class TransferResource {

  @GET
  @StateChanging
  @CsrfProtected(also = Gate.TOKEN) // WARNING CSRF_TOKEN_ON_NAVIGATION @ .TOKEN
  public String approval(@PathParam("id") String id) {
    return "approved " + id;
  }
}
