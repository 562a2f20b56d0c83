package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/vaults")
public class VaultResource {

  @GET
  public String list() {
    return "[]";
  }

  @Path("/vaults/keys")
  @CrossOriginPolicy(origins = "https://app.bank.example") // ERROR POLICY_ON_NON_RESOURCE @ @CrossOriginPolicy
  private static class KeyResource {

    @GET
    public String keys() {
      return "[]";
    }
  }
}
