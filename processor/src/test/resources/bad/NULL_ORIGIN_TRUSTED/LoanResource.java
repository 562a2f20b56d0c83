package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S59
@Path("/loans")
@Consumes("application/json")
@CrossOriginPolicy(origins = "null") // ERROR NULL_ORIGIN @ "null"
@CsrfProtected
public class LoanResource {

  @POST
  public void order(String transfer) {}
}
