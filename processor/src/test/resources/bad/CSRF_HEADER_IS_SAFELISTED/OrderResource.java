package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S52
@Path("/orders")
@Consumes("application/json")
@CsrfProtected(also = Gate.CUSTOM_HEADER, header = "Content-Language") // ERROR CSRF_HEADER_IS_SAFELISTED @ "Content-Language"
public class OrderResource {

  @POST
  public void order(String transfer) {}
}
