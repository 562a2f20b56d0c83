package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S18
@Path("/accounts/{id}")
@CsrfProtected
public class AccountResource {

  @PUT
  public void replace(@PathParam("id") String id, String account) {}

  @GET
  @Path("gone")
  @StateChanging
  public void deleteAccount(@PathParam("id") String id) {}

  @GET
  @Path("approval")
  public String approve(@PathParam("id") String id) {
    return "approved " + id;
  }

  @GET
  @Path("updates")
  public String updates(@PathParam("id") String id) {
    return "[]";
  }

  @GET
  @Path("setup")
  public void setup(@PathParam("id") String id) {}
}
