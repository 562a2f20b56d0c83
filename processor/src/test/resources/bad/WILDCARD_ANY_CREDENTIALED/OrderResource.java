package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S51
@Path("/orders")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "*", // ERROR WILDCARD_ANY_CREDENTIALED @ "*"
    allowCredentials = true)
@CsrfProtected(also = Gate.CUSTOM_HEADER)
public class OrderResource {

  @POST
  public void order(String order) {}
}
