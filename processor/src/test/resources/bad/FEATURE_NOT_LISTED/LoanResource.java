package library;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/loans")
@CsrfProtected
public class LoanResource {

  @POST
  public void lend() {}
}
