package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S24
@Path("/transfers")
public class TransferResource {

  @POST
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {} // ERROR CSRF_CONSUMES_WILDCARD @ order
}
