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
        "https://bank@app.bank.example" // ERROR USERINFO @ "https://bank@app.ba
      })
  public String today() {
    return "[]";
  }
}
