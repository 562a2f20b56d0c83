package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S49
@Path("/orders")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowCredentials = true,
    allowedHeaders = "*") // ERROR HEADER_WILDCARD_CREDENTIALED @ "*"
@CsrfProtected(also = Gate.CUSTOM_HEADER)
public class OrderResource {

  @POST
  public void order(String transfer) {}
}
