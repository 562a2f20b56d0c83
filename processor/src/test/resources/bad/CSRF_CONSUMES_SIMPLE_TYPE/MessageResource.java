package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S25
@Path("/messages")
public class MessageResource {

  @POST
  @Consumes("text/plain") // ERROR CSRF_CONSUMES_SIMPLE_TYPE @ "text/plain"
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
