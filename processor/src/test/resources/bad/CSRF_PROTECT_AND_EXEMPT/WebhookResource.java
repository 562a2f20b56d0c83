package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S07
@Path("/webhooks")
@CsrfProtected
@CsrfExempt(reason = "signed by the payment provider, no cookie read") // ERROR CSRF_PROTECT_AND_EXEMPT @ @CsrfExempt
public class WebhookResource {

  @POST
  public void paid(String event) {}
}
