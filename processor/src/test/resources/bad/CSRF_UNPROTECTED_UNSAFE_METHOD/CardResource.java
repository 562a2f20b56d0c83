package bank;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S02
@Path("/cards/{number}")
public class CardResource {

  @GET
  public String limits(@PathParam("number") String number) {
    return "limits of " + number;
  }

  @PUT
  public void limit(@PathParam("number") String number, String limits) {} // ERROR CSRF_UNPROTECTED_UNSAFE_METHOD @ limit(

  @PATCH
  public void rename(@PathParam("number") String number, String name) {} // ERROR CSRF_UNPROTECTED_UNSAFE_METHOD @ rename

  @DELETE
  public void block(@PathParam("number") String number) {} // ERROR CSRF_UNPROTECTED_UNSAFE_METHOD @ block
}
