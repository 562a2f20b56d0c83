package dev.latchkey.policy;

import java.util.Optional;

/**
 * One endpoint with everything that the CSRF rules compare: its signature, what was decided about
 * forged requests, and who may read.
 *
 * @param signature its signature
 * @param path its path template; empty where it is unknown, as below a locator
 * @param reach equal texts for endpoints that one request can reach, told apart by the verb and
 *     media types only; empty where nothing is known
 * @param decision the protections or the exemption in force; references resolved
 * @param sharing the cross-origin policy in force after inference; empty if no origin may read
 * @param inScope whether it, its class, its package or its application says anything at all, so
 *     that an unsafe verb needs a decision
 */
public record GuardedEndpoint(
    EndpointSignature signature,
    Optional<EndpointPath> path,
    String reach,
    CsrfDecision decision,
    Optional<EffectivePolicy> sharing,
    boolean inScope) {

  /**
   * An endpoint that others meet on its path alone.
   *
   * @param signature its signature
   * @param path its path template; empty where it is unknown
   * @param decision the protections or the exemption in force; references resolved
   * @param sharing the cross-origin policy in force after inference; empty if no origin may read
   * @param inScope whether an unsafe verb needs a decision
   */
  public GuardedEndpoint(
      EndpointSignature signature,
      Optional<EndpointPath> path,
      CsrfDecision decision,
      Optional<EffectivePolicy> sharing,
      boolean inScope) {
    this(signature, path, path.map(EndpointPath::shape).orElse(""), decision, sharing, inScope);
  }
}
