package dev.latchkey.policy;

import dev.latchkey.policy.CsrfFinding.Subject;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges a switch that can leave an endpoint without a gate. */
final class ReportOnlyRules {

  private ReportOnlyRules() {}

  static Stream<CsrfFinding> check(StandingGates standing, ApplicationFacts application) {
    boolean everySite =
        application
            .sessionCookie()
            .filter(cookie -> cookie.sameSite() == SameSite.NONE)
            .isPresent();
    return everySite && isPossible(standing)
        ? foreignReader(standing, PublicSites.of(application)).stream()
            .map(origin -> exposed(standing, origin))
        : Stream.empty();
  }

  /**
   * Gates only report if every declaration of the chain says so. Whether it is on today makes no
   * difference: it can be switched on by people who never saw this source.
   */
  private static boolean isPossible(StandingGates standing) {
    return !standing.chain().isEmpty()
        && standing.chain().stream().allMatch(protection -> protection.reportOnly().isPresent());
  }

  private static Optional<String> foreignReader(StandingGates standing, PublicSites sites) {
    return standing.endpoint().sharing().filter(EffectivePolicy::allowCredentials).stream()
        .flatMap(policy -> policy.origins().stream())
        .filter(origin -> sites.excludes(new Setting(origin, Pointer.DECLARATION)))
        .findFirst();
  }

  private static CsrfFinding exposed(StandingGates standing, String origin) {
    Pointer pointer =
        standing.chain().get(0).reportOnly().map(Setting::pointer).orElse(Pointer.DECLARATION);
    return new CsrfFinding(
        Finding.of(GateRule.REPORT_ONLY_EXPOSED, pointer, origin), new Subject.OfProtection(0));
  }
}
