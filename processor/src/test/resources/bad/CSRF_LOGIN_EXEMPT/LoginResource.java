package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S106
@Path("/login")
@CsrfProtected(establishesSession = true)
public class LoginResource {

  @POST
  @CsrfExempt(reason = "no session yet") // ERROR CSRF_LOGIN_EXEMPT @ @CsrfExempt
  public void login(String credentials) {}
}
