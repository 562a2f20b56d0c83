package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;

// S120
public interface CallbackApi {

  @POST
  @CsrfExempt(reason = "signed by the payment provider") // ERROR CSRF_EXEMPT_INHERITED @ @CsrfExempt
  void called(String event);
}
