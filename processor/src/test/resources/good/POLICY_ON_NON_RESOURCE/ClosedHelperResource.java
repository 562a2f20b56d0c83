package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/fees")
@CrossOriginPolicy(origins = "https://app.bank.example")
@CsrfProtected
public class ClosedHelperResource {

  @GET
  public String list() {
    return "[]";
  }

  @POST
  @NotSharedCrossOrigin
  public void refresh() {}
}
