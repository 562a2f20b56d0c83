package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S44
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
@CsrfProtected(trustedOrigins = {CsrfProtected.INFERRED, "https://partner.example"}) // WARNING CSRF_TRUST_WITHOUT_CORS @ "https
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
