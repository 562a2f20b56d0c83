package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
@CrossOriginPolicy(
    origins = {
      "https://app.bank.example",
      "https://cards.bank.example",
      "https://app.bank.example" // WARNING DUPLICATE_ORIGIN @ "https
    })
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
