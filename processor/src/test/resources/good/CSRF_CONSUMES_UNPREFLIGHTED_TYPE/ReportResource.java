package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S31
@Path("/reports")
public class ReportResource {

  @POST
  @Consumes("application/csp-report")
  @CsrfExempt(reason = "browsers report here by themselves; no cookie is read")
  public void order(String report) {}
}
