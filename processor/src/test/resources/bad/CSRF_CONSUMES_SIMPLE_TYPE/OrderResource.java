package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S26
@Path("/orders")
public class OrderResource {

  @POST
  @Consumes({"application/json", "application/x-www-form-urlencoded"}) // ERROR CSRF_CONSUMES_SIMPLE_TYPE @ "application/x-www
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
