package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/rates")
@Produces("application/json")
public class RateResource {

  @GET
  @CrossOriginPolicy(
      origins = {
        "https://partner.example",
        "http://*.10.0.0.5" // ERROR WILDCARD_IP @ "http://*.10.0.0.5"
      })
  public String today() {
    return "[]";
  }
}
