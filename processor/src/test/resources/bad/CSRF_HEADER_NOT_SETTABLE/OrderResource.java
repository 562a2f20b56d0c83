package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S53
@Path("/orders")
@Consumes("application/json")
@CsrfProtected(also = Gate.CUSTOM_HEADER, header = "Sec-Fetch-Site") // ERROR CSRF_HEADER_NOT_SETTABLE @ "Sec-Fetch-Site"
public class OrderResource {

  @POST
  public void order(String transfer) {}
}
