package dev.latchkey.compatibility.served;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An application that a test adds providers and properties to, and that lists what its container
 * needs to find Latchkey.
 */
public abstract class KitApplication extends Application {

  private Set<Class<?>> providers = Set.of();
  private Map<String, Object> properties = Map.of();

  private boolean registers = true;

  /** What the application itself consists of. */
  protected abstract Set<Class<?>> resources();

  /** Called before the container sees it. */
  public final KitApplication with(Map<String, Object> properties, Class<?>... providers) {
    this.properties = Map.copyOf(properties);
    this.providers = Set.copyOf(List.of(providers));
    return this;
  }

  /** Leaves it to the container to find Latchkey. */
  public final KitApplication withoutRegistration() {
    registers = false;
    return this;
  }

  @Override
  public final Set<Class<?>> getClasses() {
    Set<Class<?>> classes = new HashSet<>(resources());
    classes.addAll(providers);
    if (registers) {
      classes.addAll(Container.current().registration());
    }
    return classes;
  }

  @Override
  public final Map<String, Object> getProperties() {
    return properties;
  }
}
