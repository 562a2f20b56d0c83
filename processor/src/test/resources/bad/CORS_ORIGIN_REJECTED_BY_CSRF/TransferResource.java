package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S42
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
@CsrfProtected(trustedOrigins = {}) // ERROR CORS_ORIGIN_REJECTED_BY_CSRF @ {}
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
