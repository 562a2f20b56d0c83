package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;

@CsrfExempt(reason = "called by partners, who sign each change")
public class CustomerResource {

  @POST
  public void rename(String name) {}
}
