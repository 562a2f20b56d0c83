package bank;

import dev.latchkey.CsrfExempt;

// S106, and not S135 beside it: one annotation is wrong, and one has to go.
public class SessionResource implements Logins {

  @Override
  @CsrfExempt(reason = "no session yet") // ERROR CSRF_LOGIN_EXEMPT @ @CsrfExempt
  public void login(String credentials) {}
}
