package rest;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@CrossOriginPolicy(origins = "https://vault.example")
public class Vault {

  @PUT
  public void put() {}

  /** Vaults inside vaults, without end. */
  @Path("vault")
  public Vault inner() {
    return new Vault();
  }
}
