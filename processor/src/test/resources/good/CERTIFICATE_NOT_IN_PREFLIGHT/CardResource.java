package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/cards")
@CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
public class CardResource {

  @GET
  public String list() {
    return "[]";
  }
}
