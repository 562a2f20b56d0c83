package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
@CrossOriginPolicy(
    allowCredentials = true,
    origins = {
      "https://app.bank.example",
      "http://localhost:5173" // WARNING LOOPBACK_CREDENTIALED @ "http
    })
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
