package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S122
@Path("/webhooks")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://partner.example", allowCredentials = true) // ERROR CORS_CREDENTIALS_ON_EXEMPT @ true
@CsrfExempt(reason = "signed by the partner, no cookie read")
public class WebhookResource {

  @POST
  public void order(String transfer) {}
}
