package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S35
@Path("/transfers")
@Consumes("application/json")
@CsrfProtected(also = Gate.CONTENT_TYPE)
public class TransferResource {

  @POST
  public void order(String transfer) {}

  @POST
  @Path("notes")
  @Consumes("text/plain") // ERROR CSRF_CONSUMES_SIMPLE_TYPE @ "text/plain"
  public void note(String note) {}
}
