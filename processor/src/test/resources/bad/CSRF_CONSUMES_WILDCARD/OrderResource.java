package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S27
@Path("/orders")
public class OrderResource {

  @POST
  @Consumes("application/*") // ERROR CSRF_CONSUMES_WILDCARD @ "application/*"
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
