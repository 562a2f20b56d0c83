package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// Says the same as TransferResource, and has a use for it.
@Path("/orders")
@Consumes("application/json")
@CsrfProtected(header = "X-Bank")
public class OrderResource {

  @POST
  @CsrfProtected(also = Gate.CUSTOM_HEADER)
  public void order(String order) {}
}
