package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import java.util.stream.Stream;

/** Judges a credentialed policy beside when browsers send the session cookie. */
final class CookieSharingRules {

  private CookieSharingRules() {}

  static List<Finding> check(PolicyInUse use) {
    return use.application().sessionCookie().stream()
        .filter(cookie -> use.policy().allowCredentials() && isCookieAlone(use.application()))
        .flatMap(cookie -> check(use, cookie))
        .toList();
  }

  /** What a browser attaches besides knows no {@code SameSite}, and may be what is meant. */
  static boolean isCookieAlone(ApplicationFacts application) {
    return !application.credentials().contains(Credential.BASIC)
        && !application.credentials().contains(Credential.CLIENT_CERTIFICATE);
  }

  private static Stream<Finding> check(PolicyInUse use, SessionCookie cookie) {
    PublicSites sites = PublicSites.of(use.application());
    Stream<Setting> foreign = use.policy().origins().stream().filter(sites::excludes);
    if (cookie.sameSite() != SameSite.NONE) {
      return foreign.map(
          origin ->
              Finding.of(
                  CookieRule.CORS_CREDENTIALS_COOKIE_NOT_SENT,
                  origin.pointer(),
                  origin.text(),
                  cookie.sameSite().name()));
    }
    // The remedy is in the cookie, so that the first origin speaks for all.
    return foreign
        .filter(origin -> !cookie.partitioned())
        .limit(1)
        .map(
            origin ->
                Finding.of(CookieRule.THIRD_PARTY_COOKIE_BLOCKED, origin.pointer(), origin.text()));
  }
}
