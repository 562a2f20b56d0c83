package dev.latchkey.startup;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rows that generated code registers, by resource class. */
public final class EndpointTable implements Endpoints {

  private final Map<Class<?>, ResourceRows> resources = new LinkedHashMap<>();

  /** An empty table. */
  public EndpointTable() {}

  /**
   * Fills a table.
   *
   * @param policies generated classes, of one application
   * @return the table
   * @throws StartRefusedException if two registrations contradict each other
   */
  public static EndpointTable of(Collection<? extends GeneratedPolicies> policies) {
    var table = new EndpointTable();
    policies.forEach(generated -> generated.register(table));
    return table;
  }

  @Override
  public Rows resource(Class<?> resource, String path) {
    return rows(resource).at(path);
  }

  @Override
  public Rows subresource(Class<?> resource) {
    return rows(resource);
  }

  private ResourceRows rows(Class<?> resource) {
    return resources.computeIfAbsent(resource, ResourceRows::new);
  }

  /**
   * The rows of every class.
   *
   * @return one element for each class, in the order of registration
   */
  public List<RegisteredResource> resources() {
    return resources.values().stream().map(ResourceRows::toResource).toList();
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
   * @param signature as in {@link Rows#add}
   * @return the row
   */
  public Optional<RegisteredEndpoint> find(Class<?> type, String signature) {
    ResourceRows rows = resources.get(type);
    return rows == null ? Optional.empty() : rows.find(signature);
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
