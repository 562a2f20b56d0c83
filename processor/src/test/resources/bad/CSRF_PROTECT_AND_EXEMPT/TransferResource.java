package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S07
@Path("/transfers")
public class TransferResource {

  @POST
  @CsrfProtected
  @CsrfExempt(reason = "signed by the payment provider, no cookie read") // ERROR CSRF_PROTECT_AND_EXEMPT @ @CsrfExempt
  public void order(String transfer) {}

  @GET
  @Path("confirmation")
  @StateChanging
  @CsrfExempt(reason = "opened from a mail, which carries a secret") // ERROR CSRF_PROTECT_AND_EXEMPT @ @CsrfExempt
  public String confirmed() {
    return "done";
  }
}
