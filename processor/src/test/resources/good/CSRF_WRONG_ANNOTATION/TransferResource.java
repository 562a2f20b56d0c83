package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
public class TransferResource {

  @POST
  @CsrfProtected
  public void order(String transfer) {}
}
