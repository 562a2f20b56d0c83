package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the declarations of one protected endpoint trust, as far as it is known.
 *
 * @param use the endpoint
 * @param chain the declarations that add up, the nearest first
 * @param inferred what {@link Policy#INFERRED} stands for
 */
record ChainTrust(GuardInUse use, List<Protection> chain, List<String> inferred) {

  static ChainTrust of(GuardInUse use, List<Protection> chain) {
    GuardedEndpoint endpoint = use.endpoint();
    return new ChainTrust(
        use, chain, ProtectionInference.inferred(endpoint.signature().verb(), endpoint.sharing()));
  }

  /**
   * An origin that a declaration names.
   *
   * @param declaration the index of the declaration in the chain
   * @param setting the text and its place
   * @param pattern what it means
   */
  record Named(int declaration, Setting setting, OriginPattern pattern) {

    CsrfFinding finding(Rule rule, String... arguments) {
      return about(declaration, Finding.of(rule, setting.pointer(), arguments));
    }
  }

  static CsrfFinding about(int declaration, Finding finding) {
    return new CsrfFinding(finding, new Subject.OfProtection(declaration));
  }

  EndpointSignature signature() {
    return use.endpoint().signature();
  }

  Optional<EffectivePolicy> sharing() {
    return use.endpoint().sharing();
  }

  /** Whether a policy lists the verb of the endpoint. */
  boolean listsVerb(EffectivePolicy policy) {
    return policy.allows(signature().verb());
  }

  /** The list of one declaration, if it has one. */
  Optional<TrustList> list(int declaration) {
    return chain.get(declaration).trustedOrigins().map(list -> TrustList.of(list, inferred));
  }

  /** Whether nothing that is decided later changes the list of a declaration. */
  boolean isKnown(int declaration, TrustList list) {
    boolean derived =
        chain.get(declaration).trustedOrigins().stream()
            .anyMatch(written -> Policy.lists(written, Policy.INFERRED));
    return list.isKnown() && (!derived || inferredIsKnown());
  }

  /**
   * Whether nothing changes what {@link Policy#INFERRED} stands for: a verb that the policy does
   * not list may be one that a later look-up adds, and where the policy is missing another
   * compilation may hold one for the application.
   */
  boolean inferredIsKnown() {
    return sharing()
        .map(
            policy ->
                policy.origins().stream().noneMatch(References::isIn)
                    && (!policy.allowCredentials() || listsVerb(policy)))
        .orElse(use.closedWorld());
  }

  /** Every origin that some declaration names, if it can be read. */
  Stream<Named> named() {
    return Stream.iterate(0, index -> index < chain.size(), index -> index + 1)
        .flatMap(this::named);
  }

  private Stream<Named> named(int declaration) {
    return written(declaration)
        .filter(setting -> !setting.text().equals(Policy.INFERRED))
        .flatMap(
            setting ->
                TrustList.pattern(setting).stream()
                    .map(pattern -> new Named(declaration, setting, pattern)));
  }

  /** The elements of one declaration, as they stand. */
  Stream<Setting> written(int declaration) {
    return chain.get(declaration).trustedOrigins().stream().flatMap(List::stream);
  }
}
