package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

// S105
@Path("/transfers")
@CsrfProtected
public class TransferResource {

  @POST
  public void order(@QueryParam("_method") String method, String transfer) {} // WARNING METHOD_OVERRIDE_PRESENT @ order(

  @POST
  @Path("plans")
  @Consumes("application/x-www-form-urlencoded")
  public void plan(@FormParam("_method") String method, @FormParam("amount") String amount) {} // WARNING METHOD_OVERRIDE_PRESENT @ plan(
}
