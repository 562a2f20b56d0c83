package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.List;
import java.util.Set;

/** A policy for tests: one exact origin, some methods. */
public class NamedFilter extends EndpointFilter {

  public static final String APP = "https://app.example.com";

  private final String name;
  private final Set<String> methods;

  public NamedFilter(String name, String... methods) {
    this.name = name;
    this.methods = Set.of(methods);
  }

  @Override
  public String allowedOrigin(String origin) {
    return APP.equals(origin) ? APP : null;
  }

  @Override
  public List<String> origins() {
    return List.of(APP);
  }

  @Override
  public boolean allowsMethod(String method) {
    return methods.contains(method);
  }

  @Override
  public String toString() {
    return name;
  }
}
