package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;

// S100
@CsrfProtected // WARNING CSRF_PROTECTS_NOTHING @ @CsrfProtected
public class CustomerResource {

  @POST
  public void rename(String name) {}
}
