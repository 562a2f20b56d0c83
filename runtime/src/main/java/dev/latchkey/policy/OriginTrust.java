package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges whom an origin pattern lets in. Loopback origins pass: whoever runs code on the user's own
 * machine needs no browser.
 */
final class OriginTrust {

  private OriginTrust() {}

  /** The findings about a pattern, those that an author may overrule included. */
  static List<Finding> check(OriginPattern pattern, Pointer pointer, boolean allowCredentials) {
    List<Finding> findings = new ArrayList<>();
    if (pattern.isAny()) {
      if (allowCredentials) {
        findings.add(Finding.of(OriginTrustRule.WILDCARD_ANY_CREDENTIALED, pointer));
      }
      return findings;
    }
    if (!pattern.isLoopback()) {
      if (allowCredentials) {
        checkTransport(pattern, pointer, findings);
      }
      if (pattern.hasHostWildcard()) {
        checkSuffix(pattern, pointer, allowCredentials, findings);
      }
    }
    return findings;
  }

  private static void checkTransport(
      OriginPattern pattern, Pointer pointer, List<Finding> findings) {
    String text = pattern.toString();
    if (!pattern.scheme().equals("https")) {
      findings.add(
          Finding.of(
              OriginTrustRule.INSECURE_CREDENTIALED, pointer, text, Correction.secure(text)));
    }
    if (pattern.hasPortWildcard()) {
      findings.add(Finding.of(OriginTrustRule.WILDCARD_PORT_CREDENTIALED, pointer, text));
    }
  }

  private static void checkSuffix(
      OriginPattern pattern, Pointer pointer, boolean credentials, List<Finding> findings) {
    String domain = OriginParts.of(pattern.toString()).domain();
    PublicSuffixes suffixes = PublicSuffixes.load();
    suffixRule(suffixes, domain, credentials)
        .map(rule -> Finding.of(rule, pointer, pattern.toString(), domain, suffixes.date()))
        .ifPresent(findings::add);
  }

  private static Optional<Rule> suffixRule(
      PublicSuffixes suffixes, String domain, boolean credentials) {
    if (suffixes.isSuffix(domain)) {
      return Optional.of(
          credentials ? OriginTrustRule.PUBLIC_SUFFIX_CREDENTIALED : OriginTrustRule.PUBLIC_SUFFIX);
    }
    if (suffixes.hasSuffixBelow(domain)) {
      return Optional.of(
          credentials
              ? OriginTrustRule.PUBLIC_SUFFIX_BELOW_CREDENTIALED
              : OriginTrustRule.PUBLIC_SUFFIX_BELOW);
    }
    return Optional.empty();
  }

  /** What an author may say to keep the declaration as it is. */
  static Optional<Overrule> overrule(Rule rule) {
    if (rule == OriginTrustRule.INSECURE_CREDENTIALED) {
      return Optional.of(Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS);
    }
    boolean suffix =
        rule == OriginTrustRule.PUBLIC_SUFFIX_CREDENTIALED
            || rule == OriginTrustRule.PUBLIC_SUFFIX_BELOW_CREDENTIALED;
    return suffix ? Optional.of(Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES) : Optional.empty();
  }
}
