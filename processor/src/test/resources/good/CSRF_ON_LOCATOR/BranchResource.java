package bank;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S98
@Path("/branches")
public class BranchResource {

  @Path("{branch}/customer")
  public CustomerResource customer(@PathParam("branch") String branch) {
    return new CustomerResource();
  }
}
