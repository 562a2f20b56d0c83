package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The domain of a cookie, as browsers read it: lower case, without a dot before it.
 *
 * @param written as it stands in the source
 * @param name the domain
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.3">
 *     RFC 6265bis, section 5.1.3</a>
 */
record CookieDomain(Setting written, String name) {

  static CookieDomain of(Setting written) {
    String lower = Ascii.lower(written.text());
    return new CookieDomain(written, lower.startsWith(".") ? lower.substring(1) : lower);
  }

  /** Judges it beside the public origins. */
  Optional<Finding> check(PublicSites sites) {
    List<OriginPattern> origins = sites.origins();
    if (origins.stream().noneMatch(this::isSetBy)) {
      return Optional.of(misses(origins));
    }
    return origins.stream()
        .filter(origin -> !isSite(origin))
        .findFirst()
        .map(
            origin ->
                Finding.of(
                    CookieRule.COOKIE_DOMAIN_CANNOT_SPAN,
                    written.pointer(),
                    written.text(),
                    origin.toString()));
  }

  /** A host that is a public suffix itself may name itself, and gets a cookie for itself alone. */
  private boolean isSetBy(OriginPattern origin) {
    return origin.host().equals(name) || covers(origin) && !isSuffix();
  }

  private boolean covers(OriginPattern origin) {
    return !name.isEmpty() && !Site.isAddress(origin.host()) && origin.host().endsWith('.' + name);
  }

  private boolean isSuffix() {
    return PublicSuffixes.load().isSuffix(name);
  }

  /** Two hosts of one site that the domain does not join have a cookie each, which may be meant. */
  private boolean isSite(OriginPattern origin) {
    return covers(origin)
        || origin.host().equals(name)
        || Site.registrable(origin.host()).equals(Site.registrable(name))
            && Site.registrable(name).isPresent();
  }

  private Finding misses(List<OriginPattern> origins) {
    boolean suffix = origins.stream().anyMatch(this::covers);
    return Finding.of(
        CookieRule.COOKIE_DOMAIN_MISSES_ORIGIN,
        written.pointer(),
        written.text(),
        origins.stream().map(OriginPattern::toString).collect(Collectors.joining(" and ")),
        suffix ? "anyone can get a name below it" : "no host of theirs is below it");
  }
}
