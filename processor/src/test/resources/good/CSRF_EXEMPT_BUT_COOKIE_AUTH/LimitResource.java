package bank;

import dev.latchkey.CsrfProtected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

@Path("/limits")
public class LimitResource {

  @PUT
  @RolesAllowed("customer")
  @CsrfProtected
  public void raise(@Context SecurityContext user, String limit) {}
}
