package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;

// S120
@CsrfExempt(reason = "signed by the payment provider") // ERROR CSRF_EXEMPT_INHERITED @ @CsrfExempt
public interface WebhookApi {

  @POST
  void paid(String event);
}
