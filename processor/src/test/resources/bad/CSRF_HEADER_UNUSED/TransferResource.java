package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@Consumes("application/json")
@CsrfProtected(header = "X-Bank") // WARNING CSRF_HEADER_UNUSED @ "X-Bank"
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
