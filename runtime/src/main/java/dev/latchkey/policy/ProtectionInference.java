package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says what declarations that add up amount to. */
public final class ProtectionInference {

  private ProtectionInference() {}

  /**
   * The gates of one endpoint.
   *
   * <p>Gates add up. An origin is trusted only if each declaration that lists origins lists it, or
   * a pattern that covers it; one that leaves {@code trustedOrigins} out says nothing, and where
   * all do, the exact origins of a credentialed policy are trusted for the verbs that it allows.
   * What is refused in a list is not trusted, so that a declaration in error opens nothing; a text
   * that a later look-up decides stands as written. What weakens a gate counts only if every
   * declaration says so.
   *
   * @param chain the declarations, the nearest first; references resolved
   * @param verb the verb that the endpoint serves
   * @param sharing the cross-origin policy in force; empty if no origin may read
   * @return what the gates hold
   */
  public static EffectiveProtection effective(
      List<Protection> chain, String verb, Optional<EffectivePolicy> sharing) {
    Set<Gate> also = new TreeSet<>();
    chain.forEach(protection -> also.addAll(protection.also()));
    return new EffectiveProtection(
        also,
        trusted(chain, inferred(verb, sharing)),
        header(chain),
        tokenScope(chain),
        chain.stream().anyMatch(Protection::establishesSession),
        all(chain, p -> p.overrules().contains(Overrule.ACCEPT_MISSING_EVIDENCE)),
        all(chain, ProtectionInference::reportsOnly));
  }

  /**
   * The exact origins that a credentialed policy lets write with a verb.
   *
   * @param verb the verb
   * @param sharing the policy in force
   * @return origins without wildcards
   */
  public static List<String> inferred(String verb, Optional<EffectivePolicy> sharing) {
    return sharing
        .filter(EffectivePolicy::allowCredentials)
        .filter(policy -> policy.allows(verb))
        .map(policy -> policy.origins().stream().filter(ProtectionInference::isExact).toList())
        .orElse(List.of());
  }

  private static boolean isExact(String origin) {
    return !origin.contains(Policy.ANY) && !TrustList.isRefused(origin);
  }

  private static List<String> trusted(List<Protection> chain, List<String> inferred) {
    return chain.stream()
        .flatMap(protection -> protection.trustedOrigins().stream())
        .map(written -> TrustList.of(written, inferred))
        .reduce(TrustList::and)
        .map(TrustList::texts)
        .orElse(inferred);
  }

  /** That of the nearest declaration that names one. Two that differ are refused. */
  private static String header(List<Protection> chain) {
    return chain.stream()
        .flatMap(protection -> protection.header().stream())
        .map(Setting::text)
        .findFirst()
        .orElse(Protection.DEFAULT_HEADER);
  }

  /**
   * The header that a request needs to pass the gates, if one of them looks at any.
   *
   * @param chain the declarations, the nearest first
   * @return the header's name as written
   */
  public static Optional<String> neededHeader(List<Protection> chain) {
    boolean needed = chain.stream().flatMap(it -> it.also().stream()).anyMatch(Gate::needsHeader);
    return needed ? Optional.of(header(chain)) : Optional.empty();
  }

  private static String tokenScope(List<Protection> chain) {
    return chain.stream()
        .flatMap(protection -> protection.tokenScope().stream())
        .map(Setting::text)
        .findFirst()
        .orElse("");
  }

  private static boolean reportsOnly(Protection protection) {
    return protection.overrules().contains(Overrule.REPORT_ONLY)
        && protection.reportOnly().filter(setting -> setting.text().equals("true")).isPresent();
  }

  private static boolean all(List<Protection> chain, Predicate<Protection> predicate) {
    return !chain.isEmpty() && chain.stream().allMatch(predicate);
  }
}
