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
  @CrossOriginPolicy(origins = "https://app.bank.example")
  public static class KeyResource {

    @GET
    public String keys() {
      return "[]";
    }
  }
}
