package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// A request for /customers/cards reaches CardResource, and never comes back here.
@Path("/customers")
public class CustomerResource {

  @POST
  @Path("cards")
  @CsrfExempt(reason = "signed by the card factory, no cookie read")
  public void delivered(String entity) {}
}
