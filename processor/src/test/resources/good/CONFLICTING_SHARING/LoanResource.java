package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/loans")
@NotSharedCrossOrigin
public class LoanResource {

  @GET
  public String list() {
    return "[]";
  }
}
