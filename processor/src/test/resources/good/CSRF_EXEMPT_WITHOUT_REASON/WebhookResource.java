package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S05
@Path("/webhooks")
public class WebhookResource {

  @POST
  @CsrfExempt(reason = "webhook, HMAC signed")
  public void paid(String event) {}
}
