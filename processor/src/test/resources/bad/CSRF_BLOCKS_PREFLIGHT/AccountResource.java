package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;

// S22
@Path("/accounts")
public class AccountResource {

  @OPTIONS
  @CsrfProtected // ERROR CSRF_BLOCKS_PREFLIGHT @ @CsrfProtected
  public String options() {
    return "";
  }
}
