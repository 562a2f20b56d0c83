package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S137
@Path("/loans")
@CrossOriginPolicy(origins = "https://app.bank.example")
@NotSharedCrossOrigin // ERROR CONFLICTING_SHARING @ @NotShared
public class LoanResource {

  @GET
  public String list() {
    return "[]";
  }
}
