package bank.deposits;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S99
@Path("/deposits")
public class DepositResource {

  @Path("{id}/owner")
  public Object owner(@PathParam("id") String id) { // WARNING CSRF_LOCATOR_UNANALYSABLE @ owner(
    return "owner";
  }
}
