package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Danger;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S139
@Path("/transfers")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://partner.example", allowCredentials = true)
@CsrfProtected(
    reportOnly = "${bank.report-only:false}", // ERROR REPORT_ONLY_EXPOSED @ "${bank
    dangerously = Danger.REPORT_ONLY) // NOTE OVERRIDE_USED @ .REPORT
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
