package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S37
@Path("/orders")
public class OrderResource {

  @POST
  @Consumes("application/json; charset=utf-8")
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
