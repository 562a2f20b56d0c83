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
        "https://app.bank.example"
      })
  public String today() {
    return "[]";
  }
}
