package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S138
@Path("/accounts")
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @GET
  @Path("audit")
  @NotSharedCrossOrigin // WARNING NOTHING_TO_CLOSE @ @NotShared
  public String audit() {
    return "[]";
  }
}
