package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S125
@Path("/accounts")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowCredentials = true) // ERROR CREDENTIALS_WITHOUT_AMBIENT @ true
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
