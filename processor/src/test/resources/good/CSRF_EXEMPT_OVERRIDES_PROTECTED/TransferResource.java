package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Path;

@Path("/transfers")
public class TransferResource implements TransferApi {

  @Override
  @CsrfExempt(reason = "called by partners, who sign each transfer")
  public void order(String transfer) {}
}
