package dev.latchkey.policy;

import java.util.List;

/**
 * What the rules look at: one declaration beside all that it governs.
 *
 * @param policy the declaration
 * @param endpoints every endpoint that it governs and the caller can see; may be empty
 * @param application the facts of the application
 */
record PolicyInUse(Policy policy, List<EndpointSignature> endpoints, ApplicationFacts application) {

  PolicyInUse {
    endpoints = List.copyOf(endpoints);
  }

  /**
   * Whether the methods are written out, so that a verb can be missing. Of a list with a malformed
   * name nobody can tell what it will allow once it is mended.
   */
  boolean methodsAreExact() {
    return isExact(policy.methods())
        && policy.methods().stream().map(Setting::text).noneMatch(MethodName::isMisspeltPatch);
  }

  /** Whether the request headers are written out, so that a name can be missing; likewise. */
  boolean allowedHeadersAreExact() {
    return isExact(policy.allowedHeaders());
  }

  /** Whether a list names a request header, in whatever case. */
  boolean allowsHeader(String name) {
    return policy.allowedHeaders().stream()
        .anyMatch(header -> header.text().equalsIgnoreCase(name));
  }

  /** Whether the policy lists a verb, or takes every verb that is served. */
  boolean allowsVerb(String verb) {
    return !methodsAreExact()
        || policy.methods().stream()
            .anyMatch(method -> MethodName.normalize(method.text()).equals(verb));
  }

  private static boolean isExact(List<Setting> settings) {
    return !Policy.lists(settings, Policy.ANY)
        && settings.stream().map(Setting::text).allMatch(Token::matches);
  }
}
