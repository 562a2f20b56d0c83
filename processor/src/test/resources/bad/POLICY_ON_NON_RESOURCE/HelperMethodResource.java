package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/rates")
public class HelperMethodResource {

  @GET
  public String list() {
    return "[]";
  }

  @CrossOriginPolicy(origins = "https://app.bank.example") // ERROR POLICY_ON_NON_RESOURCE @ @CrossOriginPolicy
  public void refresh() {}
}
