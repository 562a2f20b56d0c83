package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which classes a sub-resource locator may return. Its static type tells only if no class below it
 * serves anything else: a container looks at the object that is returned.
 */
final class LocatorTargets {

  private record Service(String verb, String path, EndpointFilter filter) {}

  private record Services(Set<Service> endpoints, Set<RegisteredLocator> locators) {
    static Services of(RegisteredResource resource) {
      Set<Service> endpoints = new HashSet<>();
      resource
          .endpoints()
          .forEach(row -> endpoints.add(new Service(row.verb(), row.path(), row.filter())));
      return new Services(endpoints, new HashSet<>(resource.locators()));
    }
  }

  private final Map<Class<?>, Services> services = new HashMap<>();

  LocatorTargets(Collection<RegisteredResource> resources) {
    resources.forEach(resource -> services.put(resource.type(), Services.of(resource)));
  }

  /** Whether a class and all registered classes below it serve the same under the same policies. */
  boolean isOnlyOne(Class<?> type) {
    Services expected = services.get(type);
    return services.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .allMatch(entry -> entry.getValue().equals(expected));
  }
}
