package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/accounts")
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @GET
  @Path("{id}/confirmation")
  @StateChanging
  @CsrfProtected
  public String confirmation(@PathParam("id") String id) {
    return "confirmed " + id;
  }

  @Query
  public String search(String terms) {
    return "[]";
  }
}
