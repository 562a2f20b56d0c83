package dev.latchkey.policy;

import dev.latchkey.policy.ChainTrust.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges whether those that somebody trusts to write are let call the endpoint at all. Lists of a
 * package and of an application are for many endpoints, and need not suit each.
 */
final class WriterRules {

  private static final Set<String> WEB = Set.of("https", "http");

  private final ChainTrust trust;
  private final PublicOrigins publicOrigins;

  private WriterRules(ChainTrust trust) {
    this.trust = trust;
    publicOrigins = PublicOrigins.of(trust.use().application());
  }

  static Stream<CsrfFinding> check(ChainTrust trust) {
    WriterRules rules = new WriterRules(trust);
    return Stream.concat(
        rules.ofInferred(), trust.named().flatMap(named -> rules.ofNamed(named).stream()));
  }

  private Stream<CsrfFinding> ofInferred() {
    return inferring()
        .map(
            rule ->
                IntStream.range(0, trust.chain().size())
                    .filter(this::isNear)
                    .boxed()
                    .flatMap(declaration -> ofInferred(declaration, rule)))
        .orElse(Stream.empty());
  }

  /** What is wrong with trusting the origins of this policy, if anything is. */
  private Optional<Rule> inferring() {
    return trust
        .sharing()
        .filter(policy -> policy.anyOrigin() || !policy.allowCredentials())
        .map(
            policy ->
                policy.anyOrigin()
                    ? TrustRule.CSRF_TRUST_ANY_ORIGIN
                    : TrustRule.CSRF_TRUST_FROM_ANONYMOUS_CORS);
  }

  private Stream<CsrfFinding> ofInferred(int declaration, Rule rule) {
    return trust
        .written(declaration)
        .filter(setting -> setting.text().equals(Policy.INFERRED))
        .limit(1)
        .map(setting -> Finding.of(rule, setting.pointer(), setting.text()))
        .map(finding -> ChainTrust.about(declaration, finding));
  }

  private boolean isNear(int declaration) {
    return !trust.chain().get(declaration).scope().isOpen();
  }

  private Optional<CsrfFinding> ofNamed(Named named) {
    if (!isNear(named.declaration()) || !isForeignSite(named)) {
      return Optional.empty();
    }
    if (isAdmittedAsAny()) {
      return Optional.of(
          named.finding(TrustRule.CSRF_TRUST_ANY_ORIGIN, '"' + named.setting().text() + '"'));
    }
    return Preflights.isAlwaysNeeded(trust.signature()) && isShutOut(named.pattern())
        ? Optional.of(named.finding(TrustRule.CSRF_TRUST_WITHOUT_CORS, named.setting().text()))
        : Optional.empty();
  }

  /**
   * Browsers ask nobody before an extension of theirs sends, and a public origin may be trusted
   * because a proxy lets it look like another.
   */
  private boolean isForeignSite(Named named) {
    return WEB.contains(named.pattern().scheme()) && !publicOrigins.mayList(named.setting().text());
  }

  private boolean isAdmittedAsAny() {
    return trust.sharing().filter(EffectivePolicy::anyOrigin).filter(trust::listsVerb).isPresent();
  }

  /** Whether no policy admits any origin that the pattern matches. */
  private boolean isShutOut(OriginPattern origin) {
    return trust
        .sharing()
        .map(policy -> !policy.anyOrigin() && isUnlisted(policy, origin))
        .orElse(trust.use().closedWorld());
  }

  private static boolean isUnlisted(EffectivePolicy policy, OriginPattern origin) {
    List<Setting> listed =
        policy.origins().stream().map(text -> Setting.of("origins", text)).toList();
    TrustList readers = TrustList.of(listed, List.of());
    return readers.isKnown() && !readers.meets(origin);
  }
}
