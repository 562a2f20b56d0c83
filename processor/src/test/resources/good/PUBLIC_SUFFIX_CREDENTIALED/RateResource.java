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
      allowCredentials = true,
      origins = {
        "https://partner.example",
        "https://bank.github.io"
      })
  public String today() {
    return "[]";
  }
}
