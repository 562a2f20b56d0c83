package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S53
@Path("/loans")
@Consumes("application/json")
@CsrfProtected(also = Gate.CUSTOM_HEADER, header = "X-Forwarded-Host") // ERROR CSRF_HEADER_NOT_SETTABLE @ "X-Forwarded-Host"
public class LoanResource {

  @POST
  public void order(String transfer) {}
}
