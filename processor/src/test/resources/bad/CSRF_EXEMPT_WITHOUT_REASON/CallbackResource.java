package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S06
@Path("/callbacks")
@CsrfExempt(reason = " ") // ERROR CSRF_EXEMPT_WITHOUT_REASON @ " "
public class CallbackResource {

  @POST
  public void called(String event) {}
}
