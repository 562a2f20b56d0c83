package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Danger;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/loans")
@Consumes("application/json")
@CsrfProtected(
    reportOnly = "${bank.report-only:true}", // ERROR REPORT_ONLY_NOT_CONFIGURED @ "${bank
    dangerously = Danger.REPORT_ONLY) // NOTE OVERRIDE_USED @ .REPORT
public class LoanResource {

  @POST
  public void order(String transfer) {}
}
