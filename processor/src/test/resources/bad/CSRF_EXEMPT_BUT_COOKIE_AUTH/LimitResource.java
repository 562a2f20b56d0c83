package bank;

import dev.latchkey.CsrfExempt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

// S10
@Path("/limits")
public class LimitResource {

  @PUT
  @RolesAllowed("customer")
  @CsrfExempt(reason = "called by partners") // WARNING CSRF_EXEMPT_BUT_COOKIE_AUTH @ @CsrfExempt
  public void raise(@Context SecurityContext user, String limit) {}
}
