package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S114: nobody speaks of the second one, and no request can pick it instead
@Path("/orders")
public class OrderResource {

  @POST
  @Consumes("application/json")
  @CsrfProtected
  public void first(String entity) {}

  @POST
  @Path("forms")
  @Consumes("application/x-www-form-urlencoded")
  public void second(String entity) {}
}
