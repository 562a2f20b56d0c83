package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;

@CsrfProtected
public class CustomerResource {

  @POST
  public void rename(String name) {}
}
