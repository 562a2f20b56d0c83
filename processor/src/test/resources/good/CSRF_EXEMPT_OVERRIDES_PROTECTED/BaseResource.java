package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.PUT;

@CsrfProtected
public abstract class BaseResource {

  @PUT
  public void replace(String entry) {}
}
