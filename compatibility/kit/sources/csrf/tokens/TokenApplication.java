package tokens;

import dev.latchkey.BrowserFacing;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import dev.latchkey.compatibility.served.KitApplication;
import java.util.Set;

@BrowserFacing(
    publicOrigins = "https://bank.example",
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX),
    tokenKeys = "${bank.token-keys}")
public class TokenApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return Set.of(Session.class, Payments.class);
  }
}
