package bank;

import dev.latchkey.CsrfExempt;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S101
@Path("/transfers")
@CsrfExempt(reason = "called by partners, who sign each transfer")
public class TransferResource {

  @POST
  @CsrfProtected // WARNING CSRF_WRONG_ANNOTATION @ @CsrfProtected
  public void order(String transfer) {}
}
