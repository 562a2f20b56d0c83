package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/customers")
public class CustomerResource {

  @Path("{id}/accounts")
  @CrossOriginPolicy(origins = "https://app.bank.example") // ERROR POLICY_ON_LOCATOR @ @CrossOriginPolicy
  public AccountResource accounts(@PathParam("id") String id) {
    return new AccountResource();
  }
}
