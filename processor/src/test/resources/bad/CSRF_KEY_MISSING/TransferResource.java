package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S88
@Path("/transfers")
@Consumes("application/json")
@CsrfProtected(also = Gate.TOKEN) // ERROR CSRF_KEY_MISSING @ .TOKEN
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
