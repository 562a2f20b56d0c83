package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S91
@Path("/orders")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowCredentials = true,
    allowedHeaders = {"Content-Type", "X-Csrf-Token"},
    exposedHeaders = "x-csrf-token")
@CsrfProtected(also = Gate.TOKEN, header = "X-CSRF-TOKEN")
public class OrderResource {

  @POST
  public void order(String transfer) {}
}
