package dev.latchkey.policy;

import java.util.List;

/** Judges {@code maxAge}. */
final class MaxAgeRules {

  private static final int FORBID_CACHING = -1;

  /** Firefox's cap, in seconds; it is the longest. */
  private static final int LONGEST = 86400;

  /** Chromium's cap, in seconds. */
  private static final int CHROMIUM_CAP = 7200;

  private MaxAgeRules() {}

  static List<Finding> check(PolicyInUse use) {
    int seconds = use.policy().maxAge();
    if (seconds < FORBID_CACHING || seconds > LONGEST) {
      return finding(SignatureRule.MAX_AGE_RANGE, seconds);
    }
    if (seconds != 0 && nothingToRemember(use)) {
      return finding(SignatureRule.MAX_AGE_UNUSED, seconds);
    }
    return seconds > CHROMIUM_CAP
        ? finding(SignatureRule.MAX_AGE_ABOVE_CHROMIUM_CAP, seconds)
        : List.of();
  }

  /**
   * Whether no script can cause a preflight. A POST can always be made to cause one, by watching
   * the progress of its upload; and so can any request that carries an allowed header.
   */
  private static boolean nothingToRemember(PolicyInUse use) {
    return !use.endpoints().isEmpty()
        && !use.policy().scope().isOpen()
        && use.endpoints().stream().allMatch(MaxAgeRules::isPlainRead)
        && Inference.effective(use.policy(), use.endpoints(), use.application())
            .allowedHeaders()
            .isEmpty();
  }

  private static boolean isPlainRead(EndpointSignature endpoint) {
    return endpoint.verb().equals("GET") || endpoint.verb().equals("HEAD");
  }

  private static List<Finding> finding(Rule rule, int seconds) {
    return List.of(Finding.of(rule, Pointer.to("maxAge"), Integer.toString(seconds)));
  }
}
