package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a session cookie for tests; what is not said keeps its default. */
final class CookieDeclarations {

  private final String name;
  private SameSite sameSite = SameSite.LAX;
  private boolean secure = true;
  private boolean httpOnly = true;
  private boolean partitioned;
  private String path = "/";
  private Optional<String> domain = Optional.empty();
  private Optional<String> beforeLogin = Optional.empty();
  private String[] publicOrigins = {"https://bank.example"};

  private CookieDeclarations(String name) {
    this.name = name;
  }

  static CookieDeclarations cookie(String name) {
    return new CookieDeclarations(name);
  }

  CookieDeclarations sameSite(SameSite sameSite) {
    this.sameSite = sameSite;
    return this;
  }

  CookieDeclarations notSecure() {
    this.secure = false;
    return this;
  }

  CookieDeclarations notHttpOnly() {
    this.httpOnly = false;
    return this;
  }

  CookieDeclarations partitioned() {
    this.partitioned = true;
    return this;
  }

  CookieDeclarations path(String path) {
    this.path = path;
    return this;
  }

  CookieDeclarations domain(String domain) {
    this.domain = Optional.of(domain);
    return this;
  }

  CookieDeclarations beforeLogin(String beforeLogin) {
    this.beforeLogin = Optional.of(beforeLogin);
    return this;
  }

  CookieDeclarations of(String... publicOrigins) {
    this.publicOrigins = publicOrigins;
    return this;
  }

  SessionCookie written() {
    return new SessionCookie(
        Setting.of("sessionCookie.name", name),
        sameSite,
        secure,
        httpOnly,
        Setting.of("sessionCookie.path", path),
        domain.map(text -> Setting.of("sessionCookie.domain", text)),
        partitioned,
        beforeLogin.map(text -> Setting.of("sessionCookie.beforeLogin", text)));
  }

  ApplicationFacts facts(Credential... credentials) {
    return new ApplicationFacts(
        Setting.list("publicOrigins", List.of(publicOrigins)),
        Set.of(credentials),
        Optional.of(written()),
        Set.of(),
        List.of(),
        0);
  }

  List<Finding> check() {
    return PolicyCheck.check(facts());
  }

  /** The findings about the cookie as {@code CODE pointer}, in order. */
  List<String> findings() {
    return check().stream()
        .filter(finding -> finding.rule() instanceof CookieRule)
        .map(Declarations::summary)
        .toList();
  }
}
