package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/orders")
public class OrderResource {

  @POST
  @Consumes("image/*")
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
