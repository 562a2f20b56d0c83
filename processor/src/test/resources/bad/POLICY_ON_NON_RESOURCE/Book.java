package bank;

import dev.latchkey.CsrfProtected;

@CsrfProtected // WARNING POLICY_ON_NON_RESOURCE @ @CsrfProtected
public class Book {

  public void enter(String entry) {}
}
