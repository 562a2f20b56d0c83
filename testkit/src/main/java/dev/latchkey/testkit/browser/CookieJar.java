package dev.latchkey.testkit.browser;

import static java.util.stream.Collectors.joining;

import dev.latchkey.policy.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cookies of a browser.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7">RFC
 *     6265bis, storage model</a>
 */
final class CookieJar {

  private final Map<Cookie.Key, Cookie> cookies = new LinkedHashMap<>();

  /**
   * Takes a cookie in, as the response to a request brought it.
   *
   * @return why it is not kept; empty if it is
   */
  Optional<String> store(String line, Request request, Instant now) {
    SetCookie parts = SetCookie.parse(line);
    Url url = request.url();
    Optional<String> refusal =
        new CookieAdmission(parts, url.origin()).refusal().or(() -> ofSite(parts, request));
    if (refusal.isPresent()) {
      return refusal;
    }
    Cookie cookie = cookie(parts, url, partition(parts, request), now);
    if (overlaysSecure(cookie, url)) {
      return Optional.of("a Secure cookie of that name is kept, and the connection is plain");
    }
    put(cookie, now);
    return Optional.empty();
  }

  private static Optional<String> ofSite(SetCookie parts, Request request) {
    return SiteContext.of(request).stores(parts.sameSite())
        ? Optional.empty()
        : Optional.of("another site's request may set only cookies with SameSite=None");
  }

  private static Optional<Site> partition(SetCookie parts, Request request) {
    return parts.has("partitioned") ? topLevelSite(request) : Optional.empty();
  }

  /** The site that the address bar shows. */
  private static Optional<Site> topLevelSite(Request request) {
    return request.isNavigation()
        ? Optional.of(request.url().origin().site())
        : request.client().tuple().map(Origin.Tuple::site);
  }

  private static Cookie cookie(SetCookie parts, Url url, Optional<Site> partition, Instant now) {
    String host = url.origin().host();
    boolean hostOnly = CookieDomain.isOfHost(parts.domain(), host);
    return new Cookie(
        parts.name(),
        parts.value(),
        hostOnly ? host : parts.domain().get(),
        hostOnly,
        parts.path().orElseGet(() -> CookiePath.defaultOf(url.path())),
        parts.has("secure"),
        parts.has("httponly"),
        parts.sameSite(),
        partition,
        now,
        parts.expires(now));
  }

  /** See RFC 6265bis, "Leave Secure Cookies Alone". */
  private boolean overlaysSecure(Cookie cookie, Url url) {
    return !cookie.secure()
        && !url.origin().isPotentiallyTrustworthy()
        && cookies.values().stream()
            .anyMatch(
                kept ->
                    kept.secure()
                        && kept.name().equals(cookie.name())
                        && (CookieDomain.matches(kept.domain(), cookie.domain())
                            || CookieDomain.matches(cookie.domain(), kept.domain()))
                        && CookiePath.matches(cookie.path(), kept.path()));
  }

  /** The same value again is the same cookie, and no younger. */
  private void put(Cookie cookie, Instant now) {
    Cookie earlier = cookies.get(cookie.key());
    boolean same = earlier != null && earlier.value().equals(cookie.value());
    if (cookie.isExpired(now)) {
      cookies.remove(cookie.key());
    } else {
      cookies.put(cookie.key(), same ? cookie.createdAt(earlier.created()) : cookie);
    }
  }

  /** The {@code Cookie} header of a request that takes cookies along; empty if none fits. */
  Optional<String> header(Request request, Instant now) {
    SiteContext context = SiteContext.of(request);
    List<Cookie> sent =
        cookies.values().stream()
            .filter(cookie -> !cookie.isExpired(now) && cookie.matches(request.url()))
            .filter(cookie -> isOfPartition(cookie, request))
            .filter(
                cookie -> context.sends(cookie.sameSite(), Duration.between(cookie.created(), now)))
            .sorted(
                Comparator.comparing((Cookie cookie) -> -cookie.path().length())
                    .thenComparing(Cookie::created))
            .toList();
    return sent.isEmpty()
        ? Optional.empty()
        : Optional.of(sent.stream().map(Cookie::toString).collect(joining("; ")));
  }

  private static boolean isOfPartition(Cookie cookie, Request request) {
    return cookie.partition().isEmpty() || cookie.partition().equals(topLevelSite(request));
  }
}
