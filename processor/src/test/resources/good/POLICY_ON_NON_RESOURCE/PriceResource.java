package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("/prices")
@CsrfExempt(reason = "called by partners, who sign each change")
public class PriceResource {

  @PUT
  public void announce(String price) {}

  @POST
  @CsrfProtected
  public void change(String price) {}
}
