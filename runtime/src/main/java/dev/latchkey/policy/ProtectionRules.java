package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges one protection by itself: its texts, its opt-outs, and whom it trusts. */
final class ProtectionRules {

  private final Protection protection;
  private final PublicOrigins publicOrigins;
  private final List<Setting> trusted;
  private final List<Finding> findings = new ArrayList<>();

  private ProtectionRules(Protection protection, ApplicationFacts application) {
    this.protection = protection;
    publicOrigins = PublicOrigins.of(application);
    trusted = protection.trustedOrigins().orElse(List.of());
  }

  static List<Finding> check(ResolvedProtection resolved, ApplicationFacts application) {
    ProtectionRules rules = new ProtectionRules(resolved.protection(), application);
    rules.checkOrigins();
    rules.checkOverrules();
    rules.findings.addAll(GateTexts.check(resolved.protection()));
    return new OpenQuestions(resolved.undecided(), resolved.findings()).settled(rules.findings);
  }

  private void checkOrigins() {
    Set<String> seen = new HashSet<>();
    for (Setting origin : trusted) {
      if (!seen.add(origin.text())) {
        findings.add(Finding.of(OriginListRule.DUPLICATE_ORIGIN, origin.pointer(), origin.text()));
      } else if (!origin.text().equals(Policy.INFERRED)) {
        TrustedOrigin.check(origin, publicOrigins).stream()
            .filter(finding -> !isOverruled(finding))
            .forEach(findings::add);
      }
    }
  }

  private boolean isOverruled(Finding finding) {
    return TrustedOrigin.overrule(finding.rule())
        .filter(protection.overrules()::contains)
        .isPresent();
  }

  private void checkOverrules() {
    for (Overrule overrule : new TreeSet<>(protection.overrules())) {
      Optional<String> overruled = overruled(overrule);
      if (overruled.isPresent()) {
        report(OriginListRule.OVERRIDE_USED, overrule.name(), overruled.get());
      } else if (!isAboutOrigins(overrule) || originsAreKnown()) {
        report(OriginListRule.OVERRIDE_UNUSED, overrule.name());
      }
    }
  }

  /** What would be refused without the entry. */
  private Optional<String> overruled(Overrule overrule) {
    return switch (overrule) {
      case ACCEPT_MISSING_EVIDENCE -> Optional.of("NO_BROWSER_EVIDENCE");
      case REPORT_ONLY -> protection.reportOnly().map(setting -> setting.pointer().attribute());
      case ACCEPT_FORGED_REQUESTS -> Optional.empty();
      default ->
          trusted.stream().filter(origin -> needs(origin, overrule)).map(Setting::text).findFirst();
    };
  }

  private boolean needs(Setting origin, Overrule overrule) {
    return TrustedOrigin.check(origin, publicOrigins).stream()
        .anyMatch(
            finding -> TrustedOrigin.overrule(finding.rule()).filter(overrule::equals).isPresent());
  }

  private static boolean isAboutOrigins(Overrule overrule) {
    return overrule == Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS
        || overrule == Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES;
  }

  /** Of a malformed origin nobody can tell whether it will need an entry once it is mended. */
  private boolean originsAreKnown() {
    return publicOrigins.areKnown() && TrustList.of(trusted, List.of()).isKnown();
  }

  private void report(Rule rule, String... arguments) {
    findings.add(Finding.of(rule, Pointer.to("dangerously"), arguments));
  }
}
