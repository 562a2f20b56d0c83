package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges whether those that a policy lets call an endpoint are let write. */
final class ReaderRules {

  private final ChainTrust trust;
  private final EffectivePolicy policy;
  private final PublicOrigins publicOrigins;

  private ReaderRules(ChainTrust trust, EffectivePolicy policy) {
    this.trust = trust;
    this.policy = policy;
    publicOrigins = PublicOrigins.of(trust.use().application());
  }

  static Stream<CsrfFinding> check(ChainTrust trust) {
    return trust.sharing().stream()
        .map(policy -> new ReaderRules(trust, policy))
        .flatMap(ReaderRules::ofRejected);
  }

  private Stream<CsrfFinding> ofRejected() {
    // Under bearer tokens it is allowCredentials that is wrong, and ApplicationRules says so.
    return policy.allowCredentials() && !trust.use().application().bearerOnly() && maySend()
        ? policy.origins().stream()
            .flatMap(origin -> TrustList.pattern(Setting.of("origins", origin)).stream())
            .filter(origin -> !isOurs(origin.toString()))
            .flatMap(origin -> rejected(origin).stream())
        : Stream.empty();
  }

  /** Where one of several public origins reads, it is the policy that is wrong, and it is told. */
  private boolean isOurs(String origin) {
    return publicOrigins.mayBeOnly(origin) || publicOrigins.listAmongOthers(origin);
  }

  /** A safelisted verb passes a preflight, and most often needs none, listed or not. */
  private boolean maySend() {
    return trust.listsVerb(policy) || MethodName.isSafelisted(trust.signature().verb());
  }

  private Optional<CsrfFinding> rejected(OriginPattern origin) {
    return refusing(origin)
        .map(
            subject -> {
              Pointer pointer =
                  subject.equals(Subject.ENDPOINT)
                      ? Pointer.DECLARATION
                      : Pointer.to("trustedOrigins");
              EndpointSignature endpoint = trust.signature();
              return new CsrfFinding(
                  Finding.of(
                      TrustRule.CORS_ORIGIN_REJECTED_BY_CSRF,
                      pointer,
                      origin.toString(),
                      endpoint.verb(),
                      endpoint.name()),
                  subject);
            });
  }

  /** The declaration that refuses an origin, if any does for certain. */
  private Optional<Subject> refusing(OriginPattern origin) {
    if (trust.chain().stream().allMatch(protection -> protection.trustedOrigins().isEmpty())) {
      return unwritten(origin);
    }
    return IntStream.range(0, trust.chain().size())
        .filter(declaration -> lacks(declaration, origin))
        .mapToObj(declaration -> (Subject) new Subject.OfProtection(declaration))
        .findFirst();
  }

  private boolean lacks(int declaration, OriginPattern origin) {
    return trust
        .list(declaration)
        .filter(list -> trust.isKnown(declaration, list) && !list.trusts(origin))
        .isPresent();
  }

  /**
   * Nobody wrote whom to trust: the exact origins of the policy are then trusted for the verbs that
   * it lists, and {@link TrustRule#CREDENTIALED_SAFELISTED_VERB_UNLISTED} speaks of the others. The
   * application may still write a list, where it is out of sight.
   */
  private Optional<Subject> unwritten(OriginPattern origin) {
    boolean rejected =
        trust.listsVerb(policy)
            && trust.use().closedWorld()
            && !trust.inferred().contains(origin.toString());
    return rejected ? Optional.of(nearest()) : Optional.empty();
  }

  private Subject nearest() {
    return trust.chain().isEmpty() ? Subject.ENDPOINT : new Subject.OfProtection(0);
  }
}
