package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import dev.latchkey.compatibility.served.KitApplication;
import java.util.Set;

/** The application says nothing of protection: each class decides, so that none hides another's. */
@BrowserFacing(
    publicOrigins = "https://bank.example",
    credentials = {Credentials.COOKIE, Credentials.BASIC},
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX))
public class BankApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return Set.of(Transfers.class, Formats.class, Hall.class, Streams.class, Shared.class);
  }
}
