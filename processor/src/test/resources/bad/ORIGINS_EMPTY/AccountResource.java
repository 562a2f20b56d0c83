package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
@CrossOriginPolicy(
    origins = {}) // ERROR ORIGINS_EMPTY @ {}
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
