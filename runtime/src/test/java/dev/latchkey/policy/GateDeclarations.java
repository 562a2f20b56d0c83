package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a protected endpoint for tests, with what stands around it. */
final class GateDeclarations {

  private final List<Protection> chain = new ArrayList<>();
  private EndpointSignature signature = Declarations.endpoint("POST");
  private Optional<EndpointPath> path = Optional.empty();
  private Optional<EffectivePolicy> sharing = Optional.empty();
  private List<String> publicOrigins = List.of("https://bank.example");
  private Set<Credential> credentials = Set.of(Credential.COOKIE);
  private Optional<SessionCookie> cookie = Optional.of(cookie(SameSite.LAX));
  private List<String> tokenKeys = List.of("${bank.key}");
  private boolean closedWorld = true;

  /** A POST method under these declarations, the nearest first. */
  static GateDeclarations guarded(Protection... chain) {
    GateDeclarations declarations = new GateDeclarations();
    declarations.chain.addAll(List.of(chain));
    return declarations;
  }

  /** A protection of a method with further gates. */
  static Protection also(Gate... gates) {
    return also(Scope.METHOD, gates);
  }

  static Protection also(Scope scope, Gate... gates) {
    return new Protection(
        scope,
        Set.of(gates),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Set.of());
  }

  static Protection header(String name, Gate... gates) {
    return header(Scope.METHOD, name, gates);
  }

  static Protection header(Scope scope, String name, Gate... gates) {
    return new Protection(
        scope,
        Set.of(gates),
        Optional.empty(),
        Optional.of(Setting.of("header", name)),
        Optional.empty(),
        false,
        Optional.empty(),
        Set.of());
  }

  static Protection trusting(List<String> origins, Gate... gates) {
    return new Protection(
        Scope.METHOD,
        Set.of(gates),
        Optional.of(Setting.list("trustedOrigins", origins)),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Set.of());
  }

  static Protection scoped(String tokenScope, Gate... gates) {
    return new Protection(
        Scope.TYPE,
        Set.of(gates),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Setting.of("tokenScope", tokenScope)),
        false,
        Optional.empty(),
        Set.of());
  }

  static Protection reportOnly(Setting reportOnly, Overrule... overrules) {
    return new Protection(
        Scope.METHOD,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(reportOnly),
        Set.of(overrules));
  }

  /** The same declaration on a method that logs somebody in. */
  static Protection login(Protection protection) {
    return new Protection(
        protection.scope(),
        protection.also(),
        protection.trustedOrigins(),
        protection.header(),
        protection.tokenScope(),
        true,
        protection.reportOnly(),
        protection.overrules());
  }

  static SessionCookie cookie(SameSite sameSite) {
    return CookieDeclarations.cookie("__Host-session").sameSite(sameSite).written();
  }

  GateDeclarations on(EndpointSignature signature) {
    this.signature = signature;
    return this;
  }

  GateDeclarations stateChanging(String verb) {
    return on(
        new EndpointSignature(
            "Resource.act",
            verb,
            List.of(),
            false,
            false,
            List.of(),
            List.of(),
            Set.of(Trait.STATE_CHANGING)));
  }

  GateDeclarations at(String path) {
    this.path = Optional.of(new EndpointPath(path, ""));
    return this;
  }

  GateDeclarations under(Declarations policy) {
    this.sharing = Optional.of(policy.governing(signature).effective());
    return this;
  }

  GateDeclarations publicOrigins(String... origins) {
    this.publicOrigins = List.of(origins);
    return this;
  }

  GateDeclarations credentials(Credential... credentials) {
    this.credentials = Set.of(credentials);
    return this;
  }

  GateDeclarations cookie(SessionCookie cookie) {
    this.cookie = Optional.of(cookie);
    return this;
  }

  GateDeclarations withoutCookie() {
    this.cookie = Optional.empty();
    return this;
  }

  GateDeclarations withoutKeys() {
    this.tokenKeys = List.of();
    return this;
  }

  GateDeclarations openWorld() {
    this.closedWorld = false;
    return this;
  }

  GuardedEndpoint endpoint() {
    return new GuardedEndpoint(signature, path, new CsrfDecision.Protected(chain), sharing, true);
  }

  ApplicationFacts facts() {
    return new ApplicationFacts(
        Setting.list("publicOrigins", publicOrigins),
        credentials,
        cookie,
        Set.of(),
        Setting.list("tokenKeys", tokenKeys),
        0);
  }

  private GuardInUse use() {
    return new GuardInUse(endpoint(), facts(), closedWorld);
  }

  List<CsrfFinding> gates() {
    return GateRules.check(use());
  }

  List<CsrfFinding> session() {
    return SessionRules.check(use());
  }

  /** {@code CODE subject pointer}, the subject as its class is called. */
  static List<String> summaries(List<CsrfFinding> findings) {
    return findings.stream().map(GateDeclarations::summary).toList();
  }

  static String summary(CsrfFinding found) {
    Finding finding = found.finding();
    String subject =
        found.subject() instanceof CsrfFinding.Subject.OfProtection of
            ? "protection " + of.index()
            : found.subject().getClass().getSimpleName();
    return (finding.rule().name() + ' ' + subject + ' ' + finding.pointer()).strip();
  }
}
