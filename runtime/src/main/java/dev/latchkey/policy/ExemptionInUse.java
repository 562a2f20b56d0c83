package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges an exemption beside the endpoint that it exempts. */
final class ExemptionInUse {

  private static final Pointer DANGEROUSLY = Pointer.to("dangerously");

  private final GuardInUse use;
  private final EndpointSignature signature;
  private final CsrfDecision.Exempt exempt;

  ExemptionInUse(GuardInUse use, CsrfDecision.Exempt exempt) {
    this.use = use;
    this.signature = use.endpoint().signature();
    this.exempt = exempt;
  }

  Stream<CsrfFinding> findings() {
    return Stream.of(ofCredentials(), ofLogin())
        .flatMap(Optional::stream)
        .map(finding -> new CsrfFinding(finding, Subject.EXEMPTION));
  }

  private Optional<Finding> ofCredentials() {
    Optional<Finding> credentials = ofSessionCookie().or(this::ofRoles);
    if (!exempt.exemption().overrules().contains(Overrule.ACCEPT_FORGED_REQUESTS)) {
      return credentials;
    }
    return credentials.isPresent()
        ? Optional.of(overruled(OriginListRule.OVERRIDE_USED))
        : ofUselessOverrule();
  }

  private Optional<Finding> ofSessionCookie() {
    return use.application()
        .sessionCookie()
        .map(cookie -> cookie.name().text())
        .filter(signature.cookieParams()::contains)
        .map(name -> ofCredential("reads the session cookie \"" + name + '"'));
  }

  /** Only roles speak for cookies here, and they may come from something else. */
  private Optional<Finding> ofRoles() {
    boolean asks =
        signature.traits().contains(EndpointSignature.Trait.AUTHENTICATED)
            && use.application().credentials().contains(Credential.COOKIE);
    return asks
        ? Optional.of(
            ofCredential("asks who the user is, which a cookie says here").as(Severity.WARNING))
        : Optional.empty();
  }

  private Finding ofCredential(String what) {
    return Finding.of(
        DecisionRule.CSRF_EXEMPT_BUT_COOKIE_AUTH, Pointer.DECLARATION, signature.name(), what);
  }

  /**
   * Nothing is said of the entry where another endpoint, the policy or another compilation may be
   * what it overrules.
   */
  private Optional<Finding> ofUselessOverrule() {
    boolean alone = use.closedWorld() && exempt.exemption().scope() == Scope.METHOD;
    boolean shared = use.endpoint().sharing().filter(EffectivePolicy::allowCredentials).isPresent();
    return alone && !shared
        ? Optional.of(overruled(OriginListRule.OVERRIDE_UNUSED))
        : Optional.empty();
  }

  private Finding overruled(Rule rule) {
    return Finding.of(rule, DANGEROUSLY, Overrule.ACCEPT_FORGED_REQUESTS.name(), signature.name());
  }

  private Optional<Finding> ofLogin() {
    return exempt.overridden().stream()
        .filter(Protection::establishesSession)
        .findFirst()
        .map(
            login ->
                Finding.of(DecisionRule.CSRF_LOGIN_EXEMPT, Pointer.DECLARATION, signature.name()));
  }
}
