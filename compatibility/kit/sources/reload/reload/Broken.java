package reload;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.HashSet;
import java.util.Set;

/** Does not start either, for a reason of its own. */
public class Broken extends Bare {

  /** A mistake. */
  public static class Mistake implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
      throw new IllegalStateException("a mistake of the application");
    }
  }

  @Override
  public Set<Class<?>> getClasses() {
    Set<Class<?>> classes = new HashSet<>(super.getClasses());
    classes.add(Mistake.class);
    return classes;
  }
}
