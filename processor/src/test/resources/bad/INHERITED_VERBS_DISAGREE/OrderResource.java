package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Path;

@Path("/orders")
@CsrfProtected // WARNING CSRF_PROTECTS_NOTHING @ @Csrf
public class OrderResource extends BaseResource implements Readable {

  @Override
  public String serve() { // ERROR INHERITED_VERBS_DISAGREE @ serve
    return "[]";
  }
}
