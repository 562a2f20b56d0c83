package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one origin that is trusted to write. */
final class TrustedOrigin {

  private static final String HTTP = "http";

  private static final String ON_THE_NETWORK =
      "whoever can alter its pages on their way to the browser writes in the user's name";

  private static final String ON_THE_MACHINE =
      "whatever listens on that port of a user's machine writes in the user's name";

  private final Setting origin;
  private final OriginPattern pattern;
  private final PublicOrigins publicOrigins;
  private final List<Finding> findings = new ArrayList<>();

  private TrustedOrigin(Setting origin, OriginPattern pattern, PublicOrigins publicOrigins) {
    this.origin = origin;
    this.pattern = pattern;
    this.publicOrigins = publicOrigins;
  }

  /** All findings, those that an author may overrule included. */
  static List<Finding> check(Setting origin, PublicOrigins publicOrigins) {
    if (TrustList.isRefused(origin.text())) {
      return List.of(everybody(origin.text(), origin.pointer()));
    }
    List<Finding> ofText = OriginRules.checkExact(origin);
    return TrustList.pattern(origin)
        .map(pattern -> new TrustedOrigin(origin, pattern, publicOrigins).checked(ofText))
        .orElse(ofText);
  }

  /** What is wrong with trusting everybody, under whichever of the two names. */
  private static Finding everybody(String text, Pointer pointer) {
    String reason =
        text.equals(Policy.ANY)
            ? "it stands for every site"
            : "it is the origin of every sandboxed frame, which any site can open";
    return Finding.of(TrustRule.NULL_ORIGIN_TRUSTED, pointer, text, reason);
  }

  private List<Finding> checked(List<Finding> ofText) {
    findings.addAll(ofText);
    checkTransport();
    // Whoever answers for names and ports of the user's own machine needs no browser.
    if (!pattern.isLoopback()) {
      checkWildcard();
    }
    if (publicOrigins.areOnly(origin.text())) {
      report(TrustRule.TRUSTED_ORIGIN_REDUNDANT);
    }
    return findings;
  }

  private void checkTransport() {
    if (!pattern.scheme().equals(HTTP)) {
      return;
    }
    String secure = Correction.secure(origin.text());
    if (!pattern.isLoopback() && !publicOrigins.mayAllBePlain()) {
      report(TrustRule.TRUSTED_ORIGIN_INSECURE, secure, ON_THE_NETWORK);
    } else if (pattern.isLoopback() && publicOrigins.areServedSecurely()) {
      Finding finding = finding(TrustRule.TRUSTED_ORIGIN_INSECURE, secure, ON_THE_MACHINE);
      findings.add(finding.as(Severity.WARNING));
    }
  }

  private void checkWildcard() {
    Optional<String> strangers = pattern.hasHostWildcard() ? strangers() : Optional.empty();
    if (strangers.isPresent()) {
      String date = PublicSuffixes.load().date();
      report(TrustRule.TRUSTED_ORIGIN_PUBLIC_SUFFIX, strangers.get(), date);
    } else if (pattern.hasHostWildcard() || pattern.hasPortWildcard()) {
      report(TrustRule.TRUSTED_ORIGIN_WILDCARD);
    }
  }

  /** Who gets a name that the pattern matches, if anyone does. */
  private Optional<String> strangers() {
    String domain = OriginParts.of(origin.text()).domain();
    PublicSuffixes suffixes = PublicSuffixes.load();
    if (suffixes.isSuffix(domain)) {
      return Optional.of("anyone can get a name below " + domain);
    }
    return suffixes.hasSuffixBelow(domain)
        ? Optional.of("anyone can get a name under a domain below " + domain)
        : Optional.empty();
  }

  private void report(Rule rule, String... others) {
    findings.add(finding(rule, others));
  }

  private Finding finding(Rule rule, String... others) {
    List<String> arguments = new ArrayList<>(List.of(origin.text()));
    arguments.addAll(List.of(others));
    return Finding.of(rule, origin.pointer(), arguments.toArray(String[]::new));
  }

  /** What an author may say to keep the origin as it is. */
  static Optional<Overrule> overrule(Rule rule) {
    if (rule == TrustRule.TRUSTED_ORIGIN_INSECURE) {
      return Optional.of(Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS);
    }
    return rule == TrustRule.TRUSTED_ORIGIN_PUBLIC_SUFFIX
        ? Optional.of(Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES)
        : Optional.empty();
  }
}
