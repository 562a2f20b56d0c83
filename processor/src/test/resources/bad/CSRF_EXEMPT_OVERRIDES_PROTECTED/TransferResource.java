package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Path;

// S135
@Path("/transfers")
public class TransferResource implements TransferApi {

  @Override
  @CsrfExempt(reason = "called by partners, who sign each transfer") // WARNING CSRF_EXEMPT_OVERRIDES_PROTECTED @ @CsrfExempt
  public void order(String transfer) {}
}
