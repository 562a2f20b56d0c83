package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Path;

@Path("/webhooks")
@CsrfExempt(reason = "signed by the payment provider")
public class WebhookResource implements WebhookApi {

  @Override
  public void paid(String event) {}
}
