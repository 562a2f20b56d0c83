package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/session")
public class SessionResource {

  @POST
  @CsrfProtected(establishesSession = true)
  public void login(String credentials) {}
}
