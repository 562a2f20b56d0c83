package bearer;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.compatibility.served.KitApplication;
import java.util.Set;

@BrowserFacing(publicOrigins = "https://api.example", credentials = Credentials.BEARER)
public class ApiApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return Set.of(Notes.class, library.Plain.class);
  }
}
