package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;

// S120
public abstract class EventResource {

  @POST
  @CsrfExempt(reason = "signed by the payment provider") // ERROR CSRF_EXEMPT_INHERITED @ @CsrfExempt
  public void happened(String event) {}
}
