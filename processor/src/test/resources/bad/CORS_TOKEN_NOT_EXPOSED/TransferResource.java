package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S55
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowCredentials = true,
    exposedHeaders = "X-Total") // ERROR CORS_TOKEN_NOT_EXPOSED @ "X-Total"
@CsrfProtected(also = Gate.TOKEN)
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
