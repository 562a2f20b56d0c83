package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/cards/{number}")
@CrossOriginPolicy(allowCredentials = true, origins = {"https://app.bank.example:*", "https://cards.bank.example"}) // WARNING WILDCARD_PORT_CREDENTIALED @ "https://app.bank.ex
public class CardResource {

  @GET
  public String limits(@PathParam("number") String number) {
    return "limits of " + number;
  }
}
