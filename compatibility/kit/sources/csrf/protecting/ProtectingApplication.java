package protecting;

import dev.latchkey.BrowserFacing;
import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.KitApplication;
import java.util.Set;

@BrowserFacing(publicOrigins = "https://bank.example")
@CsrfProtected
public class ProtectingApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return Set.of(Accounts.class);
  }
}
