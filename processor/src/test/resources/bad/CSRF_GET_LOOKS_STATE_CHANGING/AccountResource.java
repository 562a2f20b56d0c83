package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

// S18
@Path("/accounts/{id}")
@CsrfProtected
public class AccountResource {

  @PUT
  public void replace(@PathParam("id") String id, String account) {}

  @GET
  @Path("gone")
  public void deleteAccount(@PathParam("id") String id) {} // NOTE CSRF_GET_LOOKS_STATE_CHANGING @ deleteAccount

  @GET
  @Path("approve")
  public String approve(@PathParam("id") String id) { // NOTE CSRF_GET_LOOKS_STATE_CHANGING @ approve(
    return "approved " + id;
  }

  @GET
  @Path("logout/{everywhere}")
  public Response logout(@PathParam("id") String id, @PathParam("everywhere") boolean everywhere) { // NOTE CSRF_GET_LOOKS_STATE_CHANGING @ logout(
    return Response.noContent().build();
  }
}
