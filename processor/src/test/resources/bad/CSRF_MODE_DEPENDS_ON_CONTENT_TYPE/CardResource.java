package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S114: nobody speaks of the second one
@Path("/cards")
public class CardResource {

  @POST
  @Consumes("application/json")
  @CsrfProtected
  public void first(String entity) {}

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public void second(String entity) {} // ERROR CSRF_MODE_DEPENDS_ON_CONTENT_TYPE @ second
}
