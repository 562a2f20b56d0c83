package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/orders")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
@CsrfProtected(trustedOrigins = "https://app.bank.example")
public class OrderResource {

  @POST
  public void order(String transfer) {}
}
