package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Path;

@Path("/ledger")
public class LedgerResource extends GuardedResource {

  @Override
  @CsrfExempt(reason = "written by the nightly job, which signs") // WARNING CSRF_EXEMPT_OVERRIDES_PROTECTED @ @CsrfExempt
  public void add(String entry) {}

  @Override
  @CsrfExempt(reason = "called by the nightly job, which signs") // WARNING CSRF_EXEMPT_OVERRIDES_PROTECTED @ @CsrfExempt
  public String close() {
    return "closed";
  }
}
