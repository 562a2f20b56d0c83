package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/statements")
public class StatementResource {

  @GET
  @Produces("application/json")
  @CrossOriginPolicy(origins = "https://app.bank.example")
  public String latest() {
    return "[]";
  }

  @GET
  @Produces("application/pdf")
  public byte[] print() { // ERROR PREFLIGHT_AMBIGUOUS @ print
    return new byte[0];
  }
}
