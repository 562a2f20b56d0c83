package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("accounts")
@CrossOriginPolicy(origins = "https://app.bank.example")
@CsrfProtected
public class Accounts {

  @GET
  public String read() {
    return "";
  }

  @PUT
  public void write() {}
}
