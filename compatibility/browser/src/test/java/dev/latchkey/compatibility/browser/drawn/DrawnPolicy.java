package dev.latchkey.compatibility.browser.drawn;

import java.util.List;
import java.util.Optional;

/**
 * One resource class with its policy.
 *
 * @param number of the class, and in its path
 * @param origins as in the annotation
 * @param methods as in the annotation; null where the attribute is left out
 * @param allowedHeaders as in the annotation, {@link #INFERRED} among them; null where it is left
 *     out
 * @param exposedHeaders as in the annotation
 * @param allowCredentials as in the annotation
 * @param maxAge as in the annotation
 * @param endpoints its methods
 */
record DrawnPolicy(
    int number,
    List<String> origins,
    List<String> methods,
    List<String> allowedHeaders,
    List<String> exposedHeaders,
    boolean allowCredentials,
    int maxAge,
    List<DrawnEndpoint> endpoints) {

  static final String INFERRED = "INFERRED";

  static final String ANY = "*";

  String path() {
    return "/api/drawn/" + number;
  }

  /** What serves a verb, as Jakarta REST chooses: {@code HEAD} comes with {@code GET}. */
  Optional<DrawnEndpoint> endpoint(String verb) {
    String served = verb.equals("HEAD") ? "GET" : verb;
    return endpoints.stream().filter(it -> it.verb().equals(served)).findFirst();
  }

  boolean allowsAnyHeader() {
    return List.of(ANY).equals(allowedHeaders);
  }

  /** Whether an origin is among those of the policy, by itself or by a wildcard. */
  boolean allows(String origin) {
    return origins.stream().anyMatch(pattern -> covers(pattern, origin));
  }

  private static boolean covers(String pattern, String origin) {
    int wildcard = pattern.indexOf("*.");
    if (pattern.equals(ANY) || wildcard < 0) {
      return pattern.equals(ANY) || pattern.equals(origin);
    }
    return origin.startsWith(pattern.substring(0, wildcard))
        && origin.endsWith(pattern.substring(wildcard + 1));
  }

  /** Whether origins have to be written out to be trusted, since wildcards are not inferred. */
  boolean trustsInWriting() {
    return allowCredentials && origins.stream().anyMatch(origin -> origin.contains("*."));
  }
}
