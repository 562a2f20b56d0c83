package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes protections for tests, attribute by attribute; what is not said keeps its default. */
final class WrittenProtection {

  private final Scope scope;
  private Set<Gate> also = Set.of();
  private Optional<List<Setting>> trustedOrigins = Optional.empty();
  private Optional<Setting> header = Optional.empty();
  private Optional<Setting> tokenScope = Optional.empty();
  private Optional<Setting> reportOnly = Optional.empty();
  private Set<Overrule> overrules = Set.of();

  private WrittenProtection(Scope scope) {
    this.scope = scope;
  }

  static WrittenProtection protection(Scope scope) {
    return new WrittenProtection(scope);
  }

  /** On a class. */
  static WrittenProtection protection() {
    return protection(Scope.TYPE);
  }

  WrittenProtection trusting(String... origins) {
    trustedOrigins = Optional.of(Setting.list("trustedOrigins", List.of(origins)));
    return this;
  }

  WrittenProtection also(Gate... gates) {
    also = Set.of(gates);
    return this;
  }

  WrittenProtection header(String text) {
    header = Optional.of(Setting.of("header", text));
    return this;
  }

  WrittenProtection tokenScope(String text) {
    tokenScope = Optional.of(Setting.of("tokenScope", text));
    return this;
  }

  WrittenProtection reportOnly(String text) {
    reportOnly = Optional.of(Setting.of("reportOnly", text));
    return this;
  }

  WrittenProtection dangerously(Overrule... entries) {
    overrules = Set.of(entries);
    return this;
  }

  Protection written() {
    return new Protection(
        scope, also, trustedOrigins, header, tokenScope, false, reportOnly, overrules);
  }

  List<Finding> check(ApplicationFacts application, Lookup lookup) {
    return CsrfCheck.check(References.resolve(written(), lookup), application);
  }

  List<Finding> check(ApplicationFacts application) {
    return check(application, Lookup.NONE);
  }

  /** The findings as {@code CODE pointer}, in order. */
  List<String> findings(ApplicationFacts application, Lookup lookup) {
    return check(application, lookup).stream().map(Declarations::summary).toList();
  }

  List<String> findings(ApplicationFacts application) {
    return findings(application, Lookup.NONE);
  }
}
