package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S54
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "https://reader.bank.example",
    exposedHeaders = "X-CSRF-Token") // ERROR CSRF_TOKEN_EXPOSED @ "X-CSRF-Token"
@CsrfProtected(also = Gate.TOKEN)
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
