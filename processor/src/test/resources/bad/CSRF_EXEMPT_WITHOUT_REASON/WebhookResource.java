package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S06
@Path("/webhooks")
public class WebhookResource {

  @POST
  @CsrfExempt(reason = "") // ERROR CSRF_EXEMPT_WITHOUT_REASON @ ""
  public void paid(String event) {}
}
