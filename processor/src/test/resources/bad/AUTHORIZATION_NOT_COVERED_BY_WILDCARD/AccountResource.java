package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

// S134
@Path("/accounts")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowedHeaders = "*") // WARNING AUTHORIZATION_NOT_COVERED_BY_WILDCARD @ "*"
public class AccountResource {

  @GET
  public String list(@HeaderParam("Authorization") String token) {
    return "accounts of " + token;
  }
}
