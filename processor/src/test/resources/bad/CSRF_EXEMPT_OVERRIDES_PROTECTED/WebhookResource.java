package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S135
@Path("/webhooks")
@CsrfExempt(reason = "signed by the payment provider") // WARNING CSRF_EXEMPT_OVERRIDES_PROTECTED @ @CsrfExempt
public class WebhookResource extends BaseResource {

  @POST
  public void paid(String event) {}
}
