package rest;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@CrossOriginPolicy(origins = "https://vault.example")
@CsrfExempt(reason = "these tests ask what CORS alone makes of a request")
public class Vault {

  @PUT
  public void put() {}

  /** Vaults inside vaults, without end. */
  @Path("vault")
  public Vault inner() {
    return new Vault();
  }
}
