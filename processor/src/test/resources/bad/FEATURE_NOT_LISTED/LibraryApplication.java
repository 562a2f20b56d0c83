package library;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

@ApplicationPath("/api")
@BrowserFacing(publicOrigins = "https://library.example", credentials = Credentials.COOKIE)
public class LibraryApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() { // WARNING FEATURE_NOT_LISTED @ getClasses
    Set<Class<?>> classes = new HashSet<>(super.getClasses());
    classes.add(LoanResource.class);
    return classes;
  }
}
