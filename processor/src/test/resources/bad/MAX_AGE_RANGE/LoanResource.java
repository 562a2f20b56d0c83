package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

@Path("/loans")
@CrossOriginPolicy(origins = "https://app.bank.example", maxAge = -2) // ERROR MAX_AGE_RANGE @ -2
@CsrfProtected
public class LoanResource {

  @DELETE
  public void withdraw() {}
}
