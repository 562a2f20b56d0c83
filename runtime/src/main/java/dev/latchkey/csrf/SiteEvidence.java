package dev.latchkey.csrf;

import dev.latchkey.policy.ApplicationFacts.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What {@code Sec-Fetch-Site} says, beside {@code Origin}.
 *
 * @param own where browsers see the application
 * @param trust which foreign origins are accepted
 * @param strictness what is refused besides
 * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header">Fetch Metadata,
 *     Sec-Fetch-Site</a>
 */
record SiteEvidence(OwnOrigins own, Trust trust, Strictness strictness) {

  static final String HEADER = "Sec-Fetch-Site";

  /**
   * Judges a request.
   *
   * @param site the value of the header
   * @param link whether a link leads to the endpoint
   * @param origin a canonical origin or {@code null} as text; null if there is none
   */
  Reason judge(
      String site, boolean link, String origin, Map<String, List<String>> headers, String scheme) {
    if (site.equals("same-origin")) {
      return sameOrigin(origin, headers, scheme);
    }
    if (site.equals("none")) {
      return link || strictness.refuses(Refusal.USER_INITIATED)
          ? Reason.USER_INITIATED_UNSAFE
          : userInitiated(origin, headers, scheme);
    }
    Reason accepted = trust.accept(origin, headers);
    return accepted == null ? foreign(site) : accepted;
  }

  private static Reason foreign(String site) {
    if (site.equals("cross-site")) {
      return Reason.CROSS_SITE;
    }
    return site.equals("same-site") ? Reason.SAME_SITE_CROSS_ORIGIN : Reason.FETCH_SITE_UNKNOWN;
  }

  /**
   * A browser that sends a forged form again may take the site from where the form goes to; then
   * {@code Origin} contradicts. Without a declared origin nobody can tell: a proxy may have changed
   * {@code Host}. A page that sends no referrer has {@code Origin: null}.
   */
  private Reason sameOrigin(String origin, Map<String, List<String>> headers, String scheme) {
    if (OriginGate.NULL.equals(origin)) {
      return strictness.refuses(Refusal.NULL_ORIGIN) ? Reason.NULL_ORIGIN : Reason.SAME_ORIGIN;
    }
    if (origin == null || !own.areDeclared() || own.include(origin, headers, scheme)) {
      return Reason.SAME_ORIGIN;
    }
    return trust.includes(origin) ? Reason.TRUSTED_ORIGIN : Reason.FETCH_SITE_ORIGIN_CONTRADICTION;
  }

  /** No page is behind it, so it may name none but one that could have sent it as well. */
  private Reason userInitiated(String origin, Map<String, List<String>> headers, String scheme) {
    String referer = origin == null ? RefererOrigin.value(headers) : null;
    if (origin == null && referer == null) {
      return Reason.USER_INITIATED;
    }
    String named = origin == null ? RefererOrigin.of(referer) : origin;
    if (named == null) {
      return Reason.REFERER_MALFORMED;
    }
    if (own.include(named, headers, scheme)) {
      return Reason.USER_INITIATED;
    }
    return trust.includes(named) ? Reason.TRUSTED_ORIGIN : Reason.USER_INITIATED_FOREIGN_ORIGIN;
  }
}
