package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S38
@Path("/transfers")
public class TransferResource {

  @POST
  @Consumes("appliction/json") // WARNING CSRF_CONSUMES_UNKNOWN_TYPE @ "appliction
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
