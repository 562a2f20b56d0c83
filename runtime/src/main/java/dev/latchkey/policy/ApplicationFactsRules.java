package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the facts of an application by themselves. */
final class ApplicationFactsRules {

  private static final String HTTP = "http";

  private final ApplicationFacts application;
  private final List<Finding> findings = new ArrayList<>();

  private ApplicationFactsRules(ApplicationFacts application) {
    this.application = application;
  }

  static List<Finding> check(ApplicationFacts application) {
    // By identity: a @BrowserFacing with empty lists equals it, and is not the same as none.
    if (application == ApplicationFacts.UNDECLARED) {
      return List.of();
    }
    ApplicationFactsRules rules = new ApplicationFactsRules(application);
    rules.checkPublicOrigins();
    rules.checkCredentials();
    rules.findings.addAll(CookieRules.check(application));
    rules.checkTokens();
    return List.copyOf(rules.findings);
  }

  private void checkPublicOrigins() {
    if (application.publicOrigins().isEmpty()) {
      findings.add(Finding.of(ApplicationRule.PUBLIC_ORIGINS_EMPTY, Pointer.to("publicOrigins")));
    }
    Set<String> seen = new HashSet<>();
    for (Setting origin : application.publicOrigins()) {
      if (seen.add(origin.text())) {
        checkPublicOrigin(origin);
      } else {
        report(OriginListRule.DUPLICATE_ORIGIN, origin);
      }
    }
  }

  private void checkPublicOrigin(Setting origin) {
    List<Finding> ofText = OriginRules.checkExact(origin);
    findings.addAll(ofText);
    boolean malformed = ofText.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (!malformed) {
      checkPattern(origin, OriginPattern.of(origin.text()));
    }
  }

  private void checkPattern(Setting origin, OriginPattern pattern) {
    if (pattern.isAny() || pattern.hasHostWildcard() || pattern.hasPortWildcard()) {
      report(ApplicationRule.PUBLIC_ORIGIN_NOT_EXACT, origin);
    } else if (pattern.scheme().equals(HTTP) && !pattern.isLoopback()) {
      findings.add(
          Finding.of(
              ApplicationRule.PUBLIC_ORIGIN_INSECURE,
              origin.pointer(),
              origin.text(),
              "https://" + pattern.host()));
    }
  }

  private void checkCredentials() {
    String ambient =
        Stream.concat(otherCredentials(), cookie()).collect(Collectors.joining(" and "));
    if (application.credentials().contains(Credential.BEARER) && !ambient.isEmpty()) {
      findings.add(
          Finding.of(
              ApplicationRule.CSRF_CREDENTIAL_SOURCE_CONFLICT, Pointer.to("credentials"), ambient));
    }
  }

  private Stream<String> otherCredentials() {
    return application.credentials().stream()
        .filter(credential -> credential != Credential.BEARER)
        .sorted()
        .map(Credential::name);
  }

  private Stream<String> cookie() {
    return application.sessionCookie().stream().map(cookie -> "sessionCookie");
  }

  /** The keys as written: their values are for {@link TokenKeys} alone. */
  private void checkTokens() {
    findings.addAll(TokenKeys.checkWritten(application.tokenKeys()));
    int maxAge = application.tokenMaxAge();
    if (maxAge < 0) {
      findings.add(
          Finding.of(
              GateRule.TOKEN_MAX_AGE_RANGE, Pointer.to("tokenMaxAge"), Integer.toString(maxAge)));
    }
  }

  private void report(Rule rule, Setting origin) {
    findings.add(Finding.of(rule, origin.pointer(), origin.text()));
  }
}
