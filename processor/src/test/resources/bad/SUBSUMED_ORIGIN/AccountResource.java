package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
@CrossOriginPolicy(
    origins = {"https://*.bank.example", "https://app.bank.example"}) // WARNING SUBSUMED_ORIGIN @ "https://app
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
