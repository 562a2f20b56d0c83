package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/accounts/{id}")
@CrossOriginPolicy(origins = "https://app.*.example") // ERROR WILDCARD_POSITION @ "https://app.*.example"
public class AccountResource {

  @GET
  public String balance(@PathParam("id") String id) {
    return "balance of " + id;
  }
}
