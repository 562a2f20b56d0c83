package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;

// S96
public interface OrderApi {

  @POST
  @CsrfProtected
  void place(String order);
}
