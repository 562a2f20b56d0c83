package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down the rows of one class. */
final class Rows {

  private final Class<?> type;
  private final Optional<String> path;
  private final List<RegisteredEndpoint> endpoints = new ArrayList<>();
  private final List<RegisteredLocator> locators = new ArrayList<>();

  private Rows(Class<?> type, Optional<String> path) {
    this.type = type;
    this.path = path;
  }

  static Rows root(Class<?> type, String path) {
    return new Rows(type, Optional.of(path));
  }

  static Rows below(Class<?> type) {
    return new Rows(type, Optional.empty());
  }

  Rows add(String verb, String path, EndpointFilter filter) {
    String method = "m" + endpoints.size() + "()";
    endpoints.add(new RegisteredEndpoint(type, method, List.of(), verb, path, filter));
    return this;
  }

  Rows add(String verb, String path) {
    return add(verb, path, new NamedFilter(verb + " " + path));
  }

  Rows locate(String path, Class<?> target) {
    locators.add(new RegisteredLocator(path, Optional.ofNullable(target)));
    return this;
  }

  /** Adds what a class declares, whatever path it has itself. */
  Rows addAll(Class<?> declared) {
    RegisteredResource rows = RowsOf.type(declared);
    endpoints.addAll(rows.endpoints());
    locators.addAll(rows.locators());
    return this;
  }

  RegisteredResource rows() {
    return new RegisteredResource(type, path, endpoints, locators);
  }
}
