package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S86
@Path("/transfers")
@Consumes("application/json")
@CsrfProtected(also = Gate.TOKEN) // ERROR CSRF_BINDING_UNDECLARED @ .TOKEN
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
