package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Path;

// A superclass comes before interfaces.
@Path("/orders")
@CsrfProtected
public class OrderResource extends BaseResource implements Readable {

  @Override
  public String serve() {
    return "[]";
  }
}
