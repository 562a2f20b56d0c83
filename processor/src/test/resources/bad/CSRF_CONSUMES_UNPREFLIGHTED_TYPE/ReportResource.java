package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S31
@Path("/reports")
public class ReportResource {

  @POST
  @Consumes("application/csp-report") // ERROR CSRF_CONSUMES_UNPREFLIGHTED_TYPE @ "application/csp
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
