package protecting;

import dev.latchkey.BrowserFacing;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@BrowserFacing(publicOrigins = "https://bank.example")
@CsrfProtected
public class ProtectingApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Accounts.class);
  }
}
