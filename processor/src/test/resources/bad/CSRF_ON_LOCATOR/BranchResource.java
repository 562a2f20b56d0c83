package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S98
@Path("/branches")
public class BranchResource {

  @Path("{branch}/customer")
  @CsrfProtected // ERROR CSRF_ON_LOCATOR @ @CsrfProtected
  public CustomerResource customer(@PathParam("branch") String branch) {
    return new CustomerResource();
  }
}
