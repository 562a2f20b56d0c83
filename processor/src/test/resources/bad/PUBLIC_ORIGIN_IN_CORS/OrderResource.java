package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S124, once: that nobody is trusted would be right without the policy.
@Path("/orders")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://notes.example", allowCredentials = true) // ERROR PUBLIC_ORIGIN_IN_CORS @ "https
@CsrfProtected(trustedOrigins = {})
public class OrderResource {

  @POST
  public void order(String order) {}
}
