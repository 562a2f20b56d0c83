package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/transfers")
@CrossOriginPolicy(
    origins = "*", // ERROR WILDCARD_ANY_CREDENTIALED @ "*"
    allowCredentials = true)
public class TransferResource {

  @GET
  public String latest() {
    return "[]";
  }
}
