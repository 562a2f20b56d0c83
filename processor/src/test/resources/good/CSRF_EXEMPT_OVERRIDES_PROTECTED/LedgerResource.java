package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// What the base protects are its other methods.
@Path("/ledger")
public class LedgerResource extends BaseResource implements Appending {

  @Override
  @CsrfExempt(reason = "written by the nightly job, which signs")
  public void add(String entry) {}

  @POST
  @Path("close")
  @CsrfExempt(reason = "called by the nightly job, which signs")
  public void close(String entry) {}
}
