package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

// S123
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowCredentials = true,
    methods = {"GET", "PUT"})
@CsrfProtected
public class TransferResource {

  @GET
  public String list() {
    return "[]";
  }

  @POST
  @NotSharedCrossOrigin
  public void order(String transfer) {}

  @PUT
  public void replace(String transfer) {}
}
