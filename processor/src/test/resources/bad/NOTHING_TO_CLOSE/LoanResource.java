package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S138
@Path("/loans")
@NotSharedCrossOrigin // WARNING NOTHING_TO_CLOSE @ @NotShared
public class LoanResource {

  @GET
  public String list() {
    return "[]";
  }
}
