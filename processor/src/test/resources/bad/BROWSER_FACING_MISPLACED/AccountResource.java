package bank;

import dev.latchkey.BrowserFacing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
@BrowserFacing(publicOrigins = "https://bank.example") // ERROR BROWSER_FACING_MISPLACED @ @BrowserFacing
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
