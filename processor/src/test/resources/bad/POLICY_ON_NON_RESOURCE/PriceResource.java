package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/prices")
@CsrfExempt(reason = "called by partners, who sign each change") // WARNING POLICY_ON_NON_RESOURCE @ @CsrfExempt
public class PriceResource {

  @GET
  public String list() {
    return "[]";
  }

  @POST
  @CsrfProtected
  public void change(String price) {}
}
