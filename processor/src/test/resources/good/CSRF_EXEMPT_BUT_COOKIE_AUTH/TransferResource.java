package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
public class TransferResource {

  @POST
  @CsrfExempt(reason = "called by partners, who sign each transfer")
  public void order(@CookieParam("language") String language, String transfer) {}
}
