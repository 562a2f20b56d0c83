package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rows of one class while they are registered. */
final class ResourceRows implements Endpoints.Rows {

  private final Class<?> type;
  private final Map<String, RegisteredEndpoint> endpoints = new LinkedHashMap<>();
  private final Map<String, RegisteredEndpoint> bridges = new HashMap<>();
  private final List<RegisteredLocator> locators = new ArrayList<>();
  private String path;
  private String last;

  ResourceRows(Class<?> type) {
    this.type = type;
  }

  ResourceRows at(String path) {
    if (this.path != null && !this.path.equals(path)) {
      throw new StartRefusedException(
          "%s is registered with the path \"%s\" and with the path \"%s\". Build the application from scratch."
              .formatted(type.getName(), this.path, path));
    }
    this.path = path;
    return this;
  }

  @Override
  public ResourceRows add(String method, String verb, String path, EndpointFilter filter) {
    Objects.requireNonNull(filter, method);
    var row = new RegisteredEndpoint(type, method, List.of(), verb, path, filter);
    RegisteredEndpoint other = endpoints.putIfAbsent(method, row);
    if (other != null) {
      refuseDifference(other, row);
    }
    last = method;
    return this;
  }

  private static void refuseDifference(RegisteredEndpoint one, RegisteredEndpoint other) {
    if (one.filter() != other.filter()
        || !one.verb().equals(other.verb())
        || !one.path().equals(other.path())) {
      throw new StartRefusedException(
          "%s.%s is registered twice: %s \"%s\" under the policy %s, and %s \"%s\" under the policy %s. Build the application from scratch, and look for a class that is on the class path twice."
              .formatted(
                  one.resource().getName(),
                  one.method(),
                  one.verb(),
                  one.path(),
                  nameOf(one.filter()),
                  other.verb(),
                  other.path(),
                  nameOf(other.filter())));
    }
  }

  private static String nameOf(EndpointFilter filter) {
    return filter == EndpointFilter.UNDECLARED || filter == EndpointFilter.NOT_SHARED
        ? filter.toString()
        : filter.getClass().getName();
  }

  @Override
  public ResourceRows bridge(String method) {
    RegisteredEndpoint row = endpoints.get(last);
    if (row == null) {
      throw new IllegalStateException(type.getName() + " has a bridge before any endpoint.");
    }
    RegisteredEndpoint other = bridges.putIfAbsent(method, row);
    if (other != null) {
      refuseDifference(other, row);
    }
    List<String> all = new ArrayList<>(row.bridges());
    all.add(method);
    endpoints.put(
        last, new RegisteredEndpoint(type, last, all, row.verb(), row.path(), row.filter()));
    return this;
  }

  @Override
  public ResourceRows locate(String path, Class<?> resource) {
    locators.add(new RegisteredLocator(path, Optional.of(resource)));
    return this;
  }

  @Override
  public ResourceRows locateUnknown(String path) {
    locators.add(new RegisteredLocator(path, Optional.empty()));
    return this;
  }

  /** Finds a row by its own signature, else by that of a bridge. */
  Optional<RegisteredEndpoint> find(String signature) {
    RegisteredEndpoint own = endpoints.get(signature);
    return Optional.ofNullable(own != null ? own : bridges.get(signature));
  }

  RegisteredResource toResource() {
    return new RegisteredResource(
        type, Optional.ofNullable(path), List.copyOf(endpoints.values()), locators);
  }
}
