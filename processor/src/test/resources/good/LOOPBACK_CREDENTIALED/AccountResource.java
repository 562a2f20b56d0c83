package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
@CrossOriginPolicy(
    allowCredentials = false,
    origins = {
      "https://app.bank.example",
      "http://localhost:5173"
    })
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
