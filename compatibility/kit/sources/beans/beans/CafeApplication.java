package beans;

import dev.latchkey.BrowserFacing;
import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.KitApplication;
import java.util.Set;

/** Everything that the café serves. */
@BrowserFacing(publicOrigins = "https://library.example")
@CsrfProtected
public class CafeApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return Set.of(Counter.class, Greetings.class, GreetingsInWriting.class, Orders.class);
  }
}
