package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S118
@Path("/orders")
@Consumes("application/json")
@CsrfProtected
public class OrderResource {

  @POST
  public void order(String transfer) {}
}
