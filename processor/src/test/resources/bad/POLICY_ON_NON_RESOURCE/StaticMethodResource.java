package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/cards")
public class StaticMethodResource {

  @GET
  public String list() {
    return "[]";
  }

  @POST
  @CrossOriginPolicy(origins = "https://app.bank.example") // ERROR POLICY_ON_NON_RESOURCE @ @CrossOriginPolicy
  public static void audit() {}
}
