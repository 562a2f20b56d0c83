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
        "http://[2001:DB8::1]" // ERROR IPV6_NONCANONICAL @ "http://[2001:DB8::1]"
      })
  public String today() {
    return "[]";
  }
}
