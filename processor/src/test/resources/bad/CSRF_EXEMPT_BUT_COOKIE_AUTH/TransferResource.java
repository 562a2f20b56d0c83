package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S09
@Path("/transfers")
public class TransferResource {

  @POST
  @CsrfExempt(reason = "called by partners") // ERROR CSRF_EXEMPT_BUT_COOKIE_AUTH @ @CsrfExempt
  public void order(@CookieParam("__Host-session") String session, String transfer) {}
}
