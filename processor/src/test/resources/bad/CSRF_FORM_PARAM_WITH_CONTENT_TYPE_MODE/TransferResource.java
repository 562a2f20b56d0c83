package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S33
@Path("/transfers")
public class TransferResource {

  @POST
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(@FormParam("amount") String amount) {} // ERROR CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE @ order
}
