package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/orders")
public class OrderResource {

  @POST
  @CsrfProtected(also = Gate.CUSTOM_HEADER)
  public void order(@BeanParam OrderForm form) {}
}
