package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/rates")
@CrossOriginPolicy(
    origins = {"*", "https://app.bank.example"}) // WARNING REDUNDANT_WITH_WILDCARD @ "https
public class RateResource {

  @GET
  public String list() {
    return "[]";
  }
}
