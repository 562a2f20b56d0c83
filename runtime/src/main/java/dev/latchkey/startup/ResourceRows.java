package dev.latchkey.startup;

import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.endpoint.RegisteredResource;
import dev.latchkey.policy.EndpointPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of one class while they are registered, by whatever generated classes. */
final class ResourceRows {

  private final Class<?> type;
  private final Map<String, EndpointRow> endpoints = new LinkedHashMap<>();
  private final Map<String, EndpointRow> bridges = new HashMap<>();
  private final List<RegisteredLocator> locators = new ArrayList<>();
  private String path;
  private Compilation pathFrom;

  ResourceRows(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }

  void at(String path, Compilation from) {
    if (this.path != null && !this.path.equals(path)) {
      throw new StartRefusedException(
          "%s is registered with the path \"%s\" by %s and with the path \"%s\" by %s. %s"
              .formatted(type.getName(), this.path, pathFrom, path, from, rebuildBoth()));
    }
    this.path = path;
    pathFrom = from;
  }

  /** Adds a row of which generated code has said everything. */
  void add(EndpointRow row) {
    refuseDifference(endpoints.putIfAbsent(row.method(), row), row);
    for (String bridge : row.bridges()) {
      refuseDifference(bridges.putIfAbsent(bridge, row), row);
      endpoints.computeIfPresent(row.method(), (method, known) -> known.withBridge(bridge));
    }
  }

  EndpointRow endpoint(String method) {
    return endpoints.get(method);
  }

  void add(RegisteredLocator locator) {
    locators.add(locator);
  }

  private static void refuseDifference(EndpointRow one, EndpointRow other) {
    if (one != null && !one.agrees(other)) {
      throw new StartRefusedException(
          "%s.%s is registered twice: %s, and %s. %s"
              .formatted(
                  one.resource().getName(),
                  one.method(),
                  described(one),
                  described(other),
                  rebuildBoth()));
    }
  }

  private static String described(EndpointRow row) {
    return "%s \"%s\" under the policy %s%s by %s"
        .formatted(row.verb(), row.path(), row.decision(), row.guard(), row.compilation());
  }

  private static String rebuildBoth() {
    return RuntimeVersion.rebuild("the modules that hold them")
        + " Look for a class that is on the class path twice.";
  }

  /** The path template from the base of the application; empty below a locator. */
  Optional<EndpointPath> pathOf(EndpointRow row) {
    return Optional.ofNullable(path).map(root -> new EndpointPath(root, row.path()));
  }

  Collection<EndpointRow> endpoints() {
    return endpoints.values();
  }

  RegisteredResource toResource(Function<EndpointRow, RegisteredEndpoint> settled) {
    return new RegisteredResource(
        type,
        Optional.ofNullable(path),
        endpoints.values().stream().map(settled).toList(),
        locators);
  }
}
