package dev.latchkey.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the gates of one endpoint hold, after everything added up.
 *
 * @param also the gates besides the origin gate
 * @param trustedOrigins the origin patterns whose requests are accepted
 * @param header the request header of the gates that need one
 * @param tokenScope what a token must have been minted for; empty for nothing in particular
 * @param establishesSession whether the endpoint logs somebody in
 * @param acceptMissingEvidence whether a credentialed request without any evidence passes
 * @param reportOnly whether refusals are reported only
 */
public record EffectiveProtection(
    Set<Gate> also,
    List<String> trustedOrigins,
    String header,
    String tokenScope,
    boolean establishesSession,
    boolean acceptMissingEvidence,
    boolean reportOnly) {

  /** The origin gate alone, which trusts no foreign origin. */
  public static final EffectiveProtection TRUSTING_NOBODY =
      new EffectiveProtection(
          Set.of(), List.of(), Protection.DEFAULT_HEADER, "", false, false, false);

  /**
   * Copies the collections.
   *
   * @param also the gates besides the origin gate
   * @param trustedOrigins the origin patterns whose requests are accepted
   * @param header the request header of the gates that need one
   * @param tokenScope what a token must have been minted for
   * @param establishesSession whether the endpoint logs somebody in
   * @param acceptMissingEvidence whether a credentialed request without any evidence passes
   * @param reportOnly whether refusals are reported only
   */
  public EffectiveProtection {
    also = Set.copyOf(also);
    trustedOrigins = List.copyOf(trustedOrigins);
  }

  /**
   * The strictest reading of several, of which nobody can tell which one is meant: the gates of
   * all, and nobody trusted. Header and scope are those of the first whose gates look at them.
   *
   * @param all the protections
   * @return the strictest reading
   */
  public static EffectiveProtection strictest(List<EffectiveProtection> all) {
    return new EffectiveProtection(
        all.stream().flatMap(one -> one.also().stream()).collect(Collectors.toSet()),
        List.of(),
        all.stream()
            .filter(one -> one.also().stream().anyMatch(Gate::needsHeader))
            .map(EffectiveProtection::header)
            .findFirst()
            .orElse(Protection.DEFAULT_HEADER),
        all.stream()
            .filter(one -> one.also().contains(Gate.TOKEN))
            .map(EffectiveProtection::tokenScope)
            .filter(scope -> !scope.isEmpty())
            .findFirst()
            .orElse(""),
        all.stream().anyMatch(EffectiveProtection::establishesSession),
        false,
        false);
  }
}
