package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("/accounts")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
@CsrfProtected
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @PUT
  public void replace(String transfer) {}
}
