package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes an endpoint and what was decided about it; what is not said keeps its default. */
final class DecidedEndpoint {

  private final String verb;
  private String name;
  private Optional<EndpointPath> path = Optional.of(new EndpointPath("accounts", "{id}"));
  private String reach = new EndpointPath("accounts", "{id}").shape();
  private List<String> consumes = List.of();
  private boolean entity = true;
  private boolean form;
  private List<String> cookieParams = List.of();
  private Set<Trait> traits = Set.of();
  private CsrfDecision decision = CsrfDecision.UNDECIDED;
  private Optional<EffectivePolicy> sharing = Optional.empty();
  private boolean inScope = true;
  private boolean closedWorld = true;
  private ApplicationFacts application = ApplicationFacts.UNDECLARED;

  private DecidedEndpoint(String verb) {
    this.verb = verb;
    this.name = "Resource." + verb.toLowerCase(Locale.ROOT);
  }

  /** An endpoint in scope that takes an entity, and that nobody decided about. */
  static DecidedEndpoint serving(String verb) {
    return new DecidedEndpoint(verb);
  }

  /** A declaration with these gates besides the origin gate. */
  static Protection protection(Scope scope, Gate... also) {
    Protection plain = Protection.plain(scope);
    return new Protection(
        scope,
        Set.of(also),
        plain.trustedOrigins(),
        plain.header(),
        plain.tokenScope(),
        false,
        plain.reportOnly(),
        Set.of());
  }

  /** A declaration for an endpoint that logs somebody in. */
  static Protection login(Scope scope) {
    Protection plain = Protection.plain(scope);
    return new Protection(
        scope,
        Set.of(),
        plain.trustedOrigins(),
        plain.header(),
        plain.tokenScope(),
        true,
        plain.reportOnly(),
        Set.of());
  }

  /** An exemption that overrules these refusals. */
  static Exemption exemption(Scope scope, Overrule... overrules) {
    return new Exemption(scope, Setting.of("reason", "signed, no cookie"), Set.of(overrules));
  }

  DecidedEndpoint called(String name) {
    this.name = name;
    return this;
  }

  DecidedEndpoint at(String path) {
    return at("", path);
  }

  DecidedEndpoint at(String root, String rest) {
    EndpointPath template = new EndpointPath(root, rest);
    this.path = Optional.of(template);
    this.reach = template.shape();
    return this;
  }

  DecidedEndpoint belowLocator() {
    this.path = Optional.empty();
    this.reach = "";
    return this;
  }

  /** Below some locator, in a class that is known. */
  DecidedEndpoint of(String resource, String rest) {
    this.path = Optional.empty();
    this.reach = EndpointPath.shapeBelowLocator(resource, rest);
    return this;
  }

  DecidedEndpoint consuming(String... consumes) {
    this.consumes = List.of(consumes);
    return this;
  }

  DecidedEndpoint withoutEntity() {
    this.entity = false;
    return this;
  }

  DecidedEndpoint readingForm() {
    this.form = true;
    return this;
  }

  DecidedEndpoint readingCookies(String... names) {
    this.cookieParams = List.of(names);
    return this;
  }

  DecidedEndpoint with(Trait... traits) {
    this.traits = Set.of(traits);
    return this;
  }

  DecidedEndpoint outOfScope() {
    this.inScope = false;
    return this;
  }

  DecidedEndpoint inOpenWorld() {
    this.closedWorld = false;
    return this;
  }

  DecidedEndpoint underChain(Protection... chain) {
    this.decision = new CsrfDecision.Protected(List.of(chain));
    return this;
  }

  /** Guarded by {@code @StateChanging} and by nothing else. */
  DecidedEndpoint stateChanging() {
    return with(Trait.STATE_CHANGING).underChain();
  }

  /** Guarded by one declaration on the class. */
  DecidedEndpoint guarded(Gate... also) {
    return underChain(protection(Scope.TYPE, also));
  }

  DecidedEndpoint exempt(Exemption exemption, Protection... overridden) {
    this.decision = new CsrfDecision.Exempt(exemption, List.of(overridden));
    return this;
  }

  DecidedEndpoint sharedWithCredentials() {
    this.sharing =
        Optional.of(
            Declarations.policy()
                .allowCredentials()
                .governing(Declarations.endpoint(verb))
                .effective());
    return this;
  }

  DecidedEndpoint in(Credential... credentials) {
    this.application = facts(Optional.empty(), credentials);
    return this;
  }

  DecidedEndpoint withSessionCookie(String cookie, Credential... credentials) {
    SessionCookie session =
        new SessionCookie(
            Setting.of("sessionCookie.name", cookie),
            SameSite.LAX,
            true,
            true,
            Setting.of("sessionCookie.path", "/"),
            Optional.empty(),
            false,
            Optional.empty());
    this.application = facts(Optional.of(session), credentials);
    return this;
  }

  private static ApplicationFacts facts(Optional<SessionCookie> cookie, Credential... credentials) {
    List<Setting> origins = Setting.list("publicOrigins", List.of("https://bank.example"));
    return new ApplicationFacts(origins, Set.of(credentials), cookie, Set.of(), List.of(), 0);
  }

  GuardedEndpoint endpoint() {
    EndpointSignature signature =
        new EndpointSignature(name, verb, consumes, entity, form, List.of(), cookieParams, traits);
    return new GuardedEndpoint(signature, path, reach, decision, sharing, inScope);
  }

  GuardInUse use() {
    return new GuardInUse(endpoint(), application, closedWorld);
  }

  /** {@code SEVERITY CODE pointer} of each, in order. */
  static List<String> summaries(List<CsrfFinding> findings) {
    List<String> summaries = new ArrayList<>();
    for (CsrfFinding found : findings) {
      summaries.add(found.finding().severity() + " " + Declarations.summary(found.finding()));
    }
    return summaries;
  }
}
