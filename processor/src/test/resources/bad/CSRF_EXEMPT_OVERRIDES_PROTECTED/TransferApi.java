package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;

public interface TransferApi {

  @POST
  @CsrfProtected
  void order(String transfer);
}
