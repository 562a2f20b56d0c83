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
  public void order(@QueryParam("method") String method, String transfer) {}

  @POST
  @Path("plans")
  @Consumes("application/x-www-form-urlencoded")
  public void plan(@FormParam("method") String method, @FormParam("amount") String amount) {}
}
