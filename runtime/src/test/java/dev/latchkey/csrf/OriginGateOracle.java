package dev.latchkey.csrf;

import dev.latchkey.policy.ApplicationFacts.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an accepted request must be like. It is written as a list of conditions on what is accepted,
 * not as an algorithm, and knows the few values of {@link RandomEvidence} only.
 */
record OriginGateOracle(RandomEvidence evidence) {

  private static final Set<String> CANONICAL =
      Set.of(
          RandomEvidence.A,
          RandomEvidence.B,
          "http://a.example",
          RandomEvidence.TRUSTED,
          "https://x.friend.example",
          RandomEvidence.ANONYMOUS,
          "https://evil.example");

  /** Whether nothing that must never be accepted is accepted here. */
  boolean permitsAcceptance() {
    return isUnambiguous() && !isPrefetchedChange() && (isOfAPage() || isWithoutPage());
  }

  /** Whether the own page sent it with a browser of today: refusing it would break the site. */
  boolean demandsAcceptance() {
    boolean ownPage = "same-origin".equals(one("Sec-Fetch-Site"));
    boolean ownOrigin = one("Origin") == null || isOwn(one("Origin"));
    return isUnambiguous() && !isPrefetchedChange() && ownPage && ownOrigin;
  }

  /**
   * A canonical Origin that is neither own nor trusted, on a request with a credential to abuse.
   * Only where the browser itself says same-origin and nobody declared anything may it pass.
   */
  boolean isForeignWithCredential() {
    String origin = one("Origin");
    return origin != null
        && CANONICAL.contains(origin)
        && !isOwn(origin)
        && !isTrusted(origin)
        && carriesCredential();
  }

  private boolean isUnambiguous() {
    boolean single =
        List.of("Origin", "Sec-Fetch-Site", "Referer", "Host").stream()
            .allMatch(name -> evidence.headers().getOrDefault(name, List.of()).size() < 2);
    String origin = one("Origin");
    return single && (origin == null || origin.equals("null") || CANONICAL.contains(origin));
  }

  private boolean isOpenToLinks() {
    return evidence.stateChanging() || !evidence.wireVerb().equals("POST");
  }

  private boolean isPrefetchedChange() {
    return isOpenToLinks() && evidence.headers().containsKey("Sec-Purpose");
  }

  /** Accepted on account of a page that is named. */
  private boolean isOfAPage() {
    String site = one("Sec-Fetch-Site");
    String origin = one("Origin");
    if ("same-origin".equals(site)) {
      return origin == null
          || evidence.declared().isEmpty() && !origin.equals("null")
          || origin.equals("null") && !evidence.refused().contains(Refusal.NULL_ORIGIN)
          || isOwn(origin)
          || isTrusted(origin);
    }
    if ("none".equals(site)) {
      return mayBeUserInitiated() && (isOwn(named()) || isTrusted(named()));
    }
    if (site != null) {
      return isTrusted(origin) || mayWriteAnonymously(origin);
    }
    return isOwn(named()) || isTrusted(named()) || mayWriteAnonymously(named());
  }

  /** Accepted although no page is named. */
  private boolean isWithoutPage() {
    if (one("Origin") != null || one("Referer") != null) {
      return false;
    }
    if ("none".equals(one("Sec-Fetch-Site"))) {
      return mayBeUserInitiated();
    }
    return one("Sec-Fetch-Site") == null
        && !evidence.refused().contains(Refusal.MISSING_EVIDENCE)
        && !evidence.login()
        && (!carriesCredential() || evidence.compatible() && !isOpenToLinks());
  }

  private boolean mayBeUserInitiated() {
    return !isOpenToLinks() && !evidence.refused().contains(Refusal.USER_INITIATED);
  }

  /** The origin of Origin, or in its place of Referer. */
  private String named() {
    String referer = one("Referer");
    String origin = one("Origin");
    return origin == null && referer != null ? referer.substring(0, referer.length() - 2) : origin;
  }

  private boolean isOwn(String origin) {
    if (origin == null) {
      return false;
    }
    String host = one("Host") == null ? "" : one("Host").toLowerCase(Locale.ROOT);
    if (evidence.declared().isEmpty()) {
      return origin.equals(
          evidence.scheme() + "://" + (isHttps() ? host.replace(":443", "") : host));
    }
    String name = host.replaceFirst("\\.?(:\\d+)?$", "");
    boolean named = evidence.declared().contains("https://" + name);
    return named ? origin.equals("https://" + name) : evidence.declared().contains(origin);
  }

  private boolean isHttps() {
    return evidence.scheme().equals("https");
  }

  private boolean isTrusted(String origin) {
    return RandomEvidence.TRUSTED.equals(origin)
            && evidence.trusted().contains(RandomEvidence.TRUSTED)
        || "https://x.friend.example".equals(origin)
            && evidence.trusted().contains(RandomEvidence.TRUSTED_WILDCARD);
  }

  private boolean mayWriteAnonymously(String origin) {
    return origin != null
        && evidence.anonymous().contains(origin)
        && !carriesCredential()
        && !evidence.login();
  }

  private boolean carriesCredential() {
    return evidence.headers().containsKey("Cookie")
        || evidence.headers().getOrDefault("Authorization", List.of()).contains("Basic x");
  }

  private String one(String name) {
    List<String> lines = evidence.headers().get(name);
    return lines == null ? null : lines.get(0);
  }
}
