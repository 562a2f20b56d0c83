package dev.latchkey.compatibility.served;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * An application to which its {@link Surroundings} add providers and properties: what a test wants,
 * and what the container needs to find Latchkey.
 */
public abstract class KitApplication extends Application {

  private final Surroundings surroundings = Surroundings.read();

  /** What the application itself consists of. */
  protected abstract Set<Class<?>> resources();

  final Surroundings surroundings() {
    return surroundings;
  }

  @Override
  public final Set<Class<?>> getClasses() {
    Set<Class<?>> classes = new HashSet<>(resources());
    classes.addAll(surroundings.providers());
    return classes;
  }

  @Override
  public Map<String, Object> getProperties() {
    return surroundings.properties();
  }
}
