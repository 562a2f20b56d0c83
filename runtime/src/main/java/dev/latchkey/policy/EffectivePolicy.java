package dev.latchkey.policy;

import java.util.List;

/**
 * A policy after inference: exactly what the generated filter and the preflight answer hold. Two
 * declarations with equal effective policies share one filter.
 *
 * @param origins the origin patterns without duplicates, in the order in which they were written
 * @param methods the method names, sorted; {@code "*"} alone for every verb served
 * @param allowedHeaders the request header names, lower case, sorted, {@code "*"} first
 * @param exposedHeaders the response header names, lower case, sorted
 * @param allowCredentials whether credentialed responses are shared
 * @param maxAge seconds; 0 for no header, -1 for a header that forbids caching
 */
public record EffectivePolicy(
    List<String> origins,
    List<String> methods,
    List<String> allowedHeaders,
    List<String> exposedHeaders,
    boolean allowCredentials,
    int maxAge) {

  /**
   * Copies the lists.
   *
   * @param origins the origin patterns without duplicates, in the order in which they were written
   * @param methods the method names, sorted; {@code "*"} alone for every verb served
   * @param allowedHeaders the request header names, lower case, sorted, {@code "*"} first
   * @param exposedHeaders the response header names, lower case, sorted
   * @param allowCredentials whether credentialed responses are shared
   * @param maxAge seconds; 0 for no header, -1 for a header that forbids caching
   */
  public EffectivePolicy {
    origins = List.copyOf(origins);
    methods = List.copyOf(methods);
    allowedHeaders = List.copyOf(allowedHeaders);
    exposedHeaders = List.copyOf(exposedHeaders);
  }

  /**
   * Whether any origin may read.
   *
   * @return {@code true} if the origins are {@code "*"}
   */
  public boolean anyOrigin() {
    return origins.contains(Policy.ANY);
  }

  /**
   * Whether the policy lists a verb, or every verb.
   *
   * @param verb the verb, compared byte by byte
   * @return {@code true} if so
   */
  public boolean allows(String verb) {
    return methods.contains(Policy.ANY) || methods.contains(verb);
  }
}
