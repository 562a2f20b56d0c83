package dev.latchkey.startup;

import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The endpoints of an application, by resource class, each with the policy in force. */
public final class EndpointTable {

  private final Map<Class<?>, RegisteredResource> resources = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, RegisteredEndpoint>> bySignature = new HashMap<>();

  /**
   * Arranges rows.
   *
   * @param resources one element for each class
   */
  public EndpointTable(Collection<RegisteredResource> resources) {
    for (RegisteredResource resource : resources) {
      this.resources.put(resource.type(), resource);
      bySignature.put(resource.type(), index(resource.endpoints()));
    }
  }

  /** A method's own signature comes before another method's bridge. */
  private static Map<String, RegisteredEndpoint> index(List<RegisteredEndpoint> endpoints) {
    Map<String, RegisteredEndpoint> index = new HashMap<>();
    endpoints.forEach(row -> index.put(row.method(), row));
    endpoints.forEach(row -> row.bridges().forEach(bridge -> index.putIfAbsent(bridge, row)));
    return index;
  }

  /**
   * The rows of every class.
   *
   * @return one element for each class, in the order of registration
   */
  public List<RegisteredResource> resources() {
    return List.copyOf(resources.values());
  }

  /**
   * Whether a class has rows of its own.
   *
   * @param type any class
   * @return {@code true} if it was registered
   */
  public boolean holds(Class<?> type) {
    return resources.containsKey(type);
  }

  /**
   * Finds a row of a class, not of its superclasses.
   *
   * @param type any class
   * @param signature as in {@link dev.latchkey.endpoint.Endpoints.Rows#add}
   * @return the row
   */
  public Optional<RegisteredEndpoint> find(Class<?> type, String signature) {
    return Optional.ofNullable(bySignature.getOrDefault(type, Map.of()).get(signature));
  }

  /**
   * The registered classes that extend or implement a type.
   *
   * @param type a class or an interface
   * @return the classes, without the type itself
   */
  public List<Class<?>> below(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> resource : resources.keySet()) {
      if (!Objects.equals(resource, type) && type.isAssignableFrom(resource)) {
        found.add(resource);
      }
    }
    return found;
  }

  /**
   * The registered interfaces that a class implements: a locator may declare one, and return an
   * implementation that nobody registered.
   *
   * @param type a class
   * @return the interfaces, in the order of registration
   */
  public List<Class<?>> interfacesOf(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> resource : resources.keySet()) {
      if (resource.isInterface() && resource.isAssignableFrom(type)) {
        found.add(resource);
      }
    }
    return found;
  }
}
