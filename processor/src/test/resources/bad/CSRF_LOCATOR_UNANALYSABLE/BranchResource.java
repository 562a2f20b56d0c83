package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S99
@Path("/branches")
@CsrfProtected
public class BranchResource {

  @POST
  public void open(String branch) {}

  @Path("{branch}/customer")
  public Object customer(@PathParam("branch") String branch) { // WARNING CSRF_LOCATOR_UNANALYSABLE @ customer(
    return new CustomerResource();
  }
}
