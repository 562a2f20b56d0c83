package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

// S36
@Path("/messages")
public class MessageResource {

  @POST
  @Consumes(MediaType.WILDCARD) // ERROR CSRF_CONSUMES_WILDCARD @ .WILDCARD
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
