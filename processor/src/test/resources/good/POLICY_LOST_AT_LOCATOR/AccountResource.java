package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;

@CrossOriginPolicy(origins = "https://app.bank.example")
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
