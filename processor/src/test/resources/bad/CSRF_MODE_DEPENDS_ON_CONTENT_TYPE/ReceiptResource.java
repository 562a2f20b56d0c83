package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;

// S114: wherever a locator puts it
@CsrfProtected
public class ReceiptResource {

  @POST
  @Consumes("application/json")
  public void first(String entity) {}

  @POST
  @Consumes("text/plain")
  @CsrfExempt(reason = "signed by the printer")
  public void second(String entity) {} // ERROR CSRF_MODE_DEPENDS_ON_CONTENT_TYPE @ second
}
