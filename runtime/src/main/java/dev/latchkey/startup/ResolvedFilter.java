package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.OriginSet;
import dev.latchkey.policy.Policy;
import java.util.List;
import java.util.Set;

/**
 * A policy that start-up completed: what the compiler would have written into a class, joined once.
 */
final class ResolvedFilter extends EndpointFilter {

  private final OriginSet origins;
  private final List<String> declaredOrigins;
  private final boolean anyOrigin;
  private final Set<String> methods;
  private final boolean anyMethod;
  private final boolean allowCredentials;
  private final String allowedHeaders;
  private final String exposedHeaders;
  private final String maxAge;

  ResolvedFilter(EffectivePolicy policy) {
    declaredOrigins = policy.origins();
    origins = OriginSet.of(policy.origins().toArray(String[]::new));
    anyOrigin = policy.anyOrigin();
    methods = Set.copyOf(policy.methods());
    anyMethod = methods.contains(Policy.ANY);
    allowCredentials = policy.allowCredentials();
    allowedHeaders = joined(policy.allowedHeaders());
    exposedHeaders = joined(policy.exposedHeaders());
    // -1 forbids caching, which the header says with 0; 0 leaves the header out.
    maxAge = policy.maxAge() == 0 ? null : Integer.toString(Math.max(policy.maxAge(), 0));
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? null : String.join(",", names);
  }

  @Override
  public String allowedOrigin(String origin) {
    return origins.match(origin);
  }

  @Override
  public boolean allowsMethod(String method) {
    return anyMethod || methods.contains(method);
  }

  @Override
  public boolean anyOrigin() {
    return anyOrigin;
  }

  @Override
  public boolean anyMethod() {
    return anyMethod;
  }

  @Override
  public boolean allowCredentials() {
    return allowCredentials;
  }

  @Override
  public String allowedHeaders() {
    return allowedHeaders;
  }

  @Override
  public String exposedHeaders() {
    return exposedHeaders;
  }

  @Override
  public String maxAge() {
    return maxAge;
  }

  @Override
  public List<String> origins() {
    return declaredOrigins;
  }
}
