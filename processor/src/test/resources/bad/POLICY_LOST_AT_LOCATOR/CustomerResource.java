package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S140
@Path("/customers")
@CrossOriginPolicy(origins = "https://app.bank.example")
public class CustomerResource {

  @GET
  public String list() {
    return "[]";
  }

  @Path("{id}/accounts")
  public AccountResource accounts(@PathParam("id") String id) { // WARNING POLICY_LOST_AT_LOCATOR @ accounts(@
    return new AccountResource();
  }
}
