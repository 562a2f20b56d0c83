package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S08
@Path("/transfers")
@CsrfProtected
public class TransferResource {

  @POST
  public void order(String transfer) {}

  @POST
  @Path("webhook")
  @CsrfExempt(reason = "signed by the payment provider, no cookie read")
  public void paid(String event) {}
}
