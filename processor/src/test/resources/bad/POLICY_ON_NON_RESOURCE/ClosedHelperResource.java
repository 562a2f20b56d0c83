package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/fees")
public class ClosedHelperResource {

  @GET
  public String list() {
    return "[]";
  }

  @NotSharedCrossOrigin // ERROR POLICY_ON_NON_RESOURCE @ @NotSharedCrossOrigin
  public void refresh() {}
}
