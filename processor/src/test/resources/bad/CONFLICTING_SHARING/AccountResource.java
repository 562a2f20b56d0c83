package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S137
@Path("/accounts")
@CrossOriginPolicy(origins = "https://app.bank.example")
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @GET
  @Path("audit")
  @CrossOriginPolicy(origins = "https://partner.example")
  @NotSharedCrossOrigin // ERROR CONFLICTING_SHARING @ @NotShared
  public String audit() {
    return "[]";
  }
}
