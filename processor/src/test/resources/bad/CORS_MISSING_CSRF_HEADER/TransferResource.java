package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S48
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowCredentials = true,
    allowedHeaders = "Content-Type", // ERROR CORS_MISSING_CSRF_HEADER @ "Content-Type"
    exposedHeaders = "X-CSRF-Token")
@CsrfProtected(also = Gate.TOKEN)
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
