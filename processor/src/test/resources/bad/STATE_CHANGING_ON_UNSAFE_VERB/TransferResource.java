package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S136
@Path("/transfers")
public class TransferResource {

  @POST
  @CsrfProtected
  @StateChanging // ERROR STATE_CHANGING_ON_UNSAFE_VERB @ @StateChanging
  public void order(String transfer) {}
}
