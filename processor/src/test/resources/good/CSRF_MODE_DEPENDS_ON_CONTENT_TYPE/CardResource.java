package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S114
@Path("/customers/cards")
public class CardResource {

  @POST
  @CsrfProtected
  public void order(String entity) {}
}
