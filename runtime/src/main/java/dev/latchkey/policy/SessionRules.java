package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges the session cookie beside who may read and write. */
final class SessionRules {

  private final StandingGates standing;
  private final ApplicationFacts application;
  private final SessionCookie cookie;

  private SessionRules(StandingGates standing, ApplicationFacts application, SessionCookie cookie) {
    this.standing = standing;
    this.application = application;
    this.cookie = cookie;
  }

  static List<CsrfFinding> check(GuardInUse use) {
    Optional<StandingGates> standing = StandingGates.of(use.endpoint());
    return use.application().sessionCookie().stream()
        .flatMap(
            cookie ->
                standing.stream().map(gates -> new SessionRules(gates, use.application(), cookie)))
        .flatMap(SessionRules::findings)
        .toList();
  }

  private Stream<CsrfFinding> findings() {
    return Stream.concat(ofTrust(), ofPath().stream());
  }

  private Stream<CsrfFinding> ofTrust() {
    return needsSession() && formsArriveWithoutSession()
        ? IntStream.range(0, standing.chain().size()).boxed().flatMap(this::ofTrust)
        : Stream.empty();
  }

  /** Before login there is nothing to arrive without, unless a token binds to the session. */
  private boolean needsSession() {
    if (standing.has(Gate.TOKEN)) {
      return !standing.gates().establishesSession() || cookie.beforeLogin().isEmpty();
    }
    return !standing.gates().establishesSession() && CookieSharingRules.isCookieAlone(application);
  }

  private boolean formsArriveWithoutSession() {
    boolean navigable = MethodName.isSafe(standing.signature().verb());
    return switch (cookie.sameSite()) {
      case NONE -> false;
      // Lax cookies go along with links and with forms that use GET.
      case LAX -> !navigable && isReachedByForms();
      case STRICT -> isReachedByForms();
    };
  }

  /** What needs a preflight is a matter of the cross-origin policy, which has its own rules. */
  private boolean isReachedByForms() {
    return !Preflights.isAlwaysNeeded(standing.signature())
        && !standing.has(Gate.CONTENT_TYPE)
        && !standing.has(Gate.CUSTOM_HEADER);
  }

  private Stream<CsrfFinding> ofTrust(int place) {
    PublicSites sites = PublicSites.of(application);
    return standing.chain().get(place).trustedOrigins().stream()
        .flatMap(List::stream)
        .filter(origin -> standing.gates().trustedOrigins().contains(origin.text()))
        .filter(sites::excludes)
        .map(origin -> new CsrfFinding(withoutSession(origin), new Subject.OfProtection(place)));
  }

  private Finding withoutSession(Setting origin) {
    Finding finding =
        Finding.of(
            CookieRule.TRUSTED_WITHOUT_SESSION,
            origin.pointer(),
            origin.text(),
            cookie.sameSite().name(),
            standing.signature().name());
    return standing.has(Gate.TOKEN) ? finding.as(Severity.ERROR) : finding;
  }

  private Optional<CsrfFinding> ofPath() {
    Setting path = cookie.path();
    boolean known = !References.isIn(path.text()) && CookiePath.isValid(path.text());
    return standing
        .endpoint()
        .path()
        .map(EndpointPath::text)
        .filter(template -> known && !standing.gates().establishesSession())
        .filter(template -> CookiePath.misses(path.text(), template))
        .map(template -> missed(path, template));
  }

  private CsrfFinding missed(Setting path, String template) {
    Finding finding =
        Finding.of(
            CookieRule.COOKIE_PATH_MISSES_ENDPOINT,
            path.pointer(),
            path.text(),
            standing.signature().name(),
            template);
    return new CsrfFinding(finding, Subject.APPLICATION);
  }
}
