package library;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import dev.latchkey.compatibility.served.KitApplication;
import java.util.Set;

/** Everything that the library serves, and the filters that it has. */
@BrowserFacing(
    publicOrigins = "https://library.example",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.NONE),
    tokenKeys = "${library.keys}")
public class LibraryApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return Set.of(
        Authentication.class,
        Books.class,
        Fines.class,
        LentMapper.class,
        Maps.class,
        Notices.class,
        QuietRoom.class,
        Responses.class,
        Tokens.class);
  }
}
