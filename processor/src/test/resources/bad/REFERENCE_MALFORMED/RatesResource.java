package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("rates")
@CrossOriginPolicy(origins = "${bank.front end}") // ERROR REFERENCE_MALFORMED @ "${bank
public class RatesResource {

  @GET
  public String rates() {
    return "";
  }
}
