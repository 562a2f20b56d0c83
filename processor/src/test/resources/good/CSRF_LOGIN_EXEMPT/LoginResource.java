package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/login")
public class LoginResource {

  @POST
  @CsrfProtected(establishesSession = true)
  public void login(String credentials) {}
}
