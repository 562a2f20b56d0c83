package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/sessions")
public interface Logins {

  @POST
  @CsrfProtected(establishesSession = true)
  void login(String credentials);
}
