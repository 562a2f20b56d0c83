package bank;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S114: another class of the same template
@Path("/cards")
public class CardFormResource {

  @POST
  @Consumes("text/plain")
  public void third(String entity) {} // ERROR CSRF_MODE_DEPENDS_ON_CONTENT_TYPE @ third
}
