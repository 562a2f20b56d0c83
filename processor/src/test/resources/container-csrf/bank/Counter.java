package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;

@CsrfProtected
public interface Counter {

  @POST
  void serve();
}
