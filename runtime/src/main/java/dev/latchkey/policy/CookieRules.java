package dev.latchkey.policy;

import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the session cookie by itself: whether a browser takes and sends it as declared. */
final class CookieRules {

  private static final Pointer SECURE = Pointer.to("sessionCookie.secure");

  private final SessionCookie cookie;
  private final PublicSites sites;

  private CookieRules(SessionCookie cookie, PublicSites sites) {
    this.cookie = cookie;
    this.sites = sites;
  }

  static List<Finding> check(ApplicationFacts application) {
    PublicSites sites = PublicSites.of(application);
    return application.sessionCookie().stream()
        .flatMap(cookie -> new CookieRules(cookie, sites).findings())
        .toList();
  }

  private Stream<Finding> findings() {
    return Stream.of(
            ofName(), ofPath(), ofPrefix(), ofSecure(), ofTransport(), ofDomain(), ofBeforeLogin())
        .flatMap(found -> found);
  }

  private Stream<Finding> ofName() {
    return decided(cookie.name()).stream()
        .filter(name -> !Token.matches(name))
        .map(name -> finding(CookieRule.COOKIE_NAME_INVALID, cookie.name()));
  }

  private Stream<Finding> ofPath() {
    return decided(cookie.path()).stream()
        .filter(path -> !CookiePath.isValid(path))
        .map(path -> finding(CookieRule.COOKIE_PATH_INVALID, cookie.path()));
  }

  private Stream<Finding> ofPrefix() {
    return decided(cookie.name()).flatMap(CookiePrefix::of).stream()
        .flatMap(prefix -> prefix.check(cookie))
        .filter(finding -> !isSaidOfAttribute(finding));
  }

  private boolean isSaidOfAttribute(Finding ofPrefix) {
    return ofPrefix.pointer().equals(SECURE) && demandingSecure().isPresent();
  }

  private Stream<Finding> ofSecure() {
    if (cookie.secure()) {
      return Stream.empty();
    }
    return demandingSecure().stream().map(rule -> Finding.of(rule, SECURE, cookie.name().text()));
  }

  /** The first of the attributes that need Secure: one mistake is said once. */
  private Optional<Rule> demandingSecure() {
    if (cookie.sameSite() == SameSite.NONE) {
      return Optional.of(CookieRule.COOKIE_NONE_NEEDS_SECURE);
    }
    return cookie.partitioned()
        ? Optional.of(CookieRule.PARTITIONED_NEEDS_SECURE)
        : Optional.empty();
  }

  /** A cookie that should be Secure and is not has been reported as such. */
  private Stream<Finding> ofTransport() {
    boolean never =
        cookie.secure()
            && sites.areKnown()
            && sites.origins().stream()
                .allMatch(origin -> origin.scheme().equals("http") && !origin.isLoopback());
    return never
        ? Stream.of(finding(CookieRule.COOKIE_NEVER_STORED, cookie.name()))
        : Stream.empty();
  }

  private Stream<Finding> ofDomain() {
    return cookie
        .domain()
        .filter(domain -> isWritten(domain) && sites.areKnown())
        .flatMap(domain -> CookieDomain.of(domain).check(sites))
        .stream();
  }

  private Stream<Finding> ofBeforeLogin() {
    return cookie.beforeLogin().filter(CookieRules::isWritten).stream()
        .flatMap(this::ofBeforeLogin);
  }

  private Stream<Finding> ofBeforeLogin(Setting name) {
    if (!Token.matches(name.text())) {
      return Stream.of(finding(CookieRule.COOKIE_NAME_INVALID, name));
    }
    if (!CookiePrefix.isHostToOlderBrowsers(name.text())) {
      return Stream.of(unfit(name, "a host beside yours can set a cookie of that name"));
    }
    return name.text().equals(cookie.name().text())
        ? Stream.of(unfit(name, "it is the session cookie"))
        : Stream.empty();
  }

  private static Finding unfit(Setting name, String reason) {
    return Finding.of(
        CookieRule.COOKIE_BEFORE_LOGIN_UNPREFIXED, name.pointer(), name.text(), reason);
  }

  /** Nothing while only a look-up tells. */
  private static Optional<String> decided(Setting setting) {
    return Optional.of(setting.text()).filter(text -> !References.isIn(text));
  }

  private static boolean isWritten(Setting setting) {
    return decided(setting).filter(text -> !text.isEmpty()).isPresent();
  }

  private static Finding finding(Rule rule, Setting setting) {
    return Finding.of(rule, setting.pointer(), setting.text());
  }
}
