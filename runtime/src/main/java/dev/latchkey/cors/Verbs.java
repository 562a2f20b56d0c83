package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.MethodName;

/** Which verbs a policy shares. */
final class Verbs {

  private Verbs() {}

  /**
   * Whether scripts may use a verb: the CORS-safelisted methods always, others if the policy lists
   * them.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-method">Fetch, CORS-safelisted
   *     method</a>
   */
  static boolean isShared(EndpointFilter filter, String verb) {
    return MethodName.isSafelisted(verb) || filter.allowsMethod(verb);
  }
}
