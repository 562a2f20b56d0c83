package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes declarations for tests, attribute by attribute; what is not said keeps its default. */
final class Declarations {

  private Scope scope = Scope.TYPE;
  private List<String> origins = List.of("https://app.example.com");
  private List<String> methods = List.of(Policy.INFERRED);
  private List<String> allowedHeaders = List.of(Policy.INFERRED);
  private List<String> exposedHeaders = List.of();
  private boolean allowCredentials;
  private int maxAge;
  private Set<Overrule> overrules = Set.of();
  private List<EndpointSignature> endpoints = List.of();
  private ApplicationFacts application = ApplicationFacts.UNDECLARED;

  /** A policy for one exact origin. */
  static Declarations policy() {
    return new Declarations();
  }

  /** An endpoint that takes nothing. */
  static EndpointSignature endpoint(String verb) {
    return new EndpointSignature(
        "Resource." + verb.toLowerCase(Locale.ROOT),
        verb,
        List.of(),
        false,
        false,
        List.of(),
        List.of());
  }

  /** An endpoint that takes an entity of these types. */
  static EndpointSignature consuming(String verb, String... consumes) {
    return new EndpointSignature(
        "Resource.take", verb, List.of(consumes), true, false, List.of(), List.of());
  }

  /** An endpoint that reads headers. */
  static EndpointSignature readingHeaders(String verb, String... names) {
    return new EndpointSignature(
        "Resource.read", verb, List.of(), false, false, List.of(names), List.of());
  }

  /** An endpoint that reads cookies. */
  static EndpointSignature readingCookies(String verb, String... names) {
    return new EndpointSignature(
        "Resource.read", verb, List.of(), false, false, List.of(), List.of(names));
  }

  /** The facts of an application. */
  static ApplicationFacts facts(List<String> publicOrigins, Credential... credentials) {
    return new ApplicationFacts(Setting.list("publicOrigins", publicOrigins), Set.of(credentials));
  }

  Declarations on(Scope scope) {
    this.scope = scope;
    return this;
  }

  Declarations origins(String... origins) {
    this.origins = List.of(origins);
    return this;
  }

  Declarations methods(String... methods) {
    this.methods = List.of(methods);
    return this;
  }

  Declarations allowedHeaders(String... allowedHeaders) {
    this.allowedHeaders = List.of(allowedHeaders);
    return this;
  }

  Declarations exposedHeaders(String... exposedHeaders) {
    this.exposedHeaders = List.of(exposedHeaders);
    return this;
  }

  Declarations allowCredentials() {
    this.allowCredentials = true;
    return this;
  }

  Declarations maxAge(int maxAge) {
    this.maxAge = maxAge;
    return this;
  }

  Declarations dangerously(Overrule... overrules) {
    this.overrules = Set.of(overrules);
    return this;
  }

  Declarations governing(EndpointSignature... endpoints) {
    this.endpoints = List.of(endpoints);
    return this;
  }

  Declarations in(ApplicationFacts application) {
    this.application = application;
    return this;
  }

  Policy written() {
    return new Policy(
        scope,
        Setting.list("origins", origins),
        Setting.list("methods", methods),
        Setting.list("allowedHeaders", allowedHeaders),
        Setting.list("exposedHeaders", exposedHeaders),
        allowCredentials,
        maxAge,
        overrules);
  }

  List<Finding> check() {
    return PolicyCheck.check(written(), endpoints, application);
  }

  EffectivePolicy effective() {
    return Inference.effective(written(), endpoints, application);
  }

  /** The findings as {@code CODE pointer}, in order. */
  List<String> findings() {
    return check().stream().map(Declarations::summary).toList();
  }

  /** Likewise, after references were replaced by their values. */
  List<String> findings(Lookup lookup) {
    return check(lookup).stream().map(Declarations::summary).toList();
  }

  List<Finding> check(Lookup lookup) {
    ApplicationFacts facts = References.resolve(application, lookup).facts();
    return PolicyCheck.check(References.resolve(written(), lookup), endpoints, facts);
  }

  static String summary(Finding finding) {
    return (finding.rule().name() + ' ' + finding.pointer()).strip();
  }
}
