package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

// S127
@Path("/cards")
@CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true) // WARNING CERTIFICATE_NOT_IN_PREFLIGHT @ true
@CsrfProtected
public class CardResource {

  @DELETE
  public void block() {}
}
