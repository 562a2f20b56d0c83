package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Danger;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@Consumes("application/json")
@CsrfProtected(
    reportOnly = "true", // ERROR REPORT_ONLY_NOT_CONFIGURED @ "true"
    dangerously = Danger.REPORT_ONLY) // NOTE OVERRIDE_USED @ .REPORT
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
