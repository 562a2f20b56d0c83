package reload;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Knows nothing of Latchkey. */
public class Bare extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Notes.class);
  }
}
