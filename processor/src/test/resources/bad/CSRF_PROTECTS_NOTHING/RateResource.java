package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S15
@Path("/rates")
@CsrfProtected // WARNING CSRF_PROTECTS_NOTHING @ @CsrfProtected
public class RateResource {

  @GET
  public String list() {
    return "[]";
  }
}
