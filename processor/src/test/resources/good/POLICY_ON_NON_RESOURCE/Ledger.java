package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/ledger")
@CrossOriginPolicy(origins = "https://app.bank.example")
public class Ledger {

  @GET
  public String read() {
    return "[]";
  }
}
