package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S113
@Path("/transfers")
public class TransferResource {

  @POST
  @Consumes("application/json")
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void first(String entity) {}

  @POST
  @Consumes("application/xml")
  @CsrfProtected(also = Gate.CUSTOM_HEADER)
  public void second(String entity) {} // WARNING CSRF_MODE_DEPENDS_ON_CONTENT_TYPE @ second
}
