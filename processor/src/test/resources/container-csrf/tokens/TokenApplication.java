package tokens;

import dev.latchkey.BrowserFacing;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@BrowserFacing(
    publicOrigins = "https://bank.example",
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX),
    tokenKeys = "${bank.token-keys}")
public class TokenApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Session.class, Payments.class);
  }
}
