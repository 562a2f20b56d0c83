package dev.latchkey.csrf;

import dev.latchkey.policy.ApplicationFacts.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What {@code Origin} says, or {@code Referer} in its place, of a request without {@code
 * Sec-Fetch-Site}: an old browser's, one to a plain {@code http} address, or no browser's at all.
 *
 * @param own where browsers see the application
 * @param trust which foreign origins are accepted
 * @param strictness what is refused besides
 */
record SourceEvidence(OwnOrigins own, Trust trust, Strictness strictness) {

  /**
   * Judges a request.
   *
   * @param link whether a link leads to the endpoint, which a page without a referrer may hold
   * @param origin a canonical origin or {@code null} as text; null if there is none
   */
  Reason judge(boolean link, String origin, Map<String, List<String>> headers, String scheme) {
    if (origin != null) {
      return byOrigin(origin, headers, scheme);
    }
    String referer = RefererOrigin.value(headers);
    return referer == null ? withoutEvidence(link, headers) : byReferer(referer, headers, scheme);
  }

  private Reason byOrigin(String origin, Map<String, List<String>> headers, String scheme) {
    if (origin.equals(OriginGate.NULL)) {
      return Reason.NULL_ORIGIN;
    }
    if (own.include(origin, headers, scheme)) {
      return Reason.ORIGIN_MATCH;
    }
    Reason accepted = trust.accept(origin, headers);
    if (accepted != null) {
      return accepted;
    }
    return own.includeWithOtherScheme(origin, headers)
        ? Reason.SCHEME_MISMATCH
        : Reason.ORIGIN_MISMATCH;
  }

  private Reason byReferer(String referer, Map<String, List<String>> headers, String scheme) {
    String origin = RefererOrigin.of(referer);
    if (origin == null) {
      return Reason.REFERER_MALFORMED;
    }
    if (own.include(origin, headers, scheme)) {
      return Reason.REFERER_MATCH;
    }
    Reason accepted = trust.accept(origin, headers);
    return accepted == null ? Reason.REFERER_MISMATCH : accepted;
  }

  private Reason withoutEvidence(boolean link, Map<String, List<String>> headers) {
    if (strictness.refuses(Refusal.MISSING_EVIDENCE)) {
      return Reason.NO_BROWSER_EVIDENCE;
    }
    if (trust.isWorthless(headers)) {
      return Reason.NO_AMBIENT_CREDENTIALS;
    }
    return strictness.acceptsMissingEvidence() && !link
        ? Reason.NO_BROWSER_EVIDENCE_COMPAT
        : Reason.NO_BROWSER_EVIDENCE;
  }
}
