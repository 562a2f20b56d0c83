package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
@CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
public class AccountResource {

  @GET
  public String list(@CookieParam("customer") String customer) {
    return "accounts of " + customer;
  }
}
