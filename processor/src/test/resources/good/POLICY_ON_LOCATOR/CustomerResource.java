package bank;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/customers")
public class CustomerResource {

  @Path("{id}/accounts")
  public AccountResource accounts(@PathParam("id") String id) {
    return new AccountResource();
  }
}
