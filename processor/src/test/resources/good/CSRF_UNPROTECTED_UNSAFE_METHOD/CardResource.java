package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/cards/{number}")
@CsrfProtected
public class CardResource {

  @GET
  public String limits(@PathParam("number") String number) {
    return "limits of " + number;
  }

  @PUT
  public void limit(@PathParam("number") String number, String limits) {}

  @PATCH
  public void rename(@PathParam("number") String number, String name) {}

  @DELETE
  public void block(@PathParam("number") String number) {}
}
