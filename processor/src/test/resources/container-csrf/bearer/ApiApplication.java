package bearer;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@BrowserFacing(publicOrigins = "https://api.example", credentials = Credentials.BEARER)
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Notes.class, library.Plain.class);
  }
}
