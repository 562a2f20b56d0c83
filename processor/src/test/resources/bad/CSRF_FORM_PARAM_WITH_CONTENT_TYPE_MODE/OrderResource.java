package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S33
@Path("/orders")
public class OrderResource {

  @POST
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(@BeanParam OrderForm form) {} // ERROR CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE @ order
}
