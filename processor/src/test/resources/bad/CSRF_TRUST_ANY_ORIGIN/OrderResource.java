package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S141
@Path("/orders")
@Consumes("application/json")
@CrossOriginPolicy(origins = "*")
@CsrfProtected(trustedOrigins = "https://partner.example") // ERROR CSRF_TRUST_ANY_ORIGIN @ "https
public class OrderResource {

  @POST
  public void order(String transfer) {}
}
