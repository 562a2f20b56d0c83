package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("/accounts")
@CrossOriginPolicy(origins = "https://app.bank.example")
public class AccountResource {

  @GET
  public String list(@QueryParam("customer") String customer) {
    return "accounts of " + customer;
  }
}
