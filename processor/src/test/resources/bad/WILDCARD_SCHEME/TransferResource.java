package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(
    origins = "*://app.bank.example", // ERROR WILDCARD_SCHEME @ "*://app.bank.example"
    maxAge = 600)
@CsrfProtected
public class TransferResource {

  @GET
  public String latest() {
    return "[]";
  }

  @POST
  public void order(String transfer) {}
}
