package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@Consumes("application/json")
@CsrfProtected(also = Gate.CUSTOM_HEADER, header = "X-Bank")
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
