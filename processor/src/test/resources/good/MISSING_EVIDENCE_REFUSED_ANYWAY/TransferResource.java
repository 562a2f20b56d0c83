package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Danger;
import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@CsrfProtected(dangerously = Danger.ACCEPT_MISSING_EVIDENCE) // NOTE OVERRIDE_USED @ .ACCEPT
public class TransferResource {

  @GET
  @StateChanging
  @CsrfProtected
  @Path("approval")
  public String approval() {
    return "approved";
  }

  @POST
  public void order(String transfer) {}
}
