package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;

/**
 * The public origins of an application and their sites.
 *
 * @param origins the public origins; empty if they are undeclared, or if some are not known yet or
 *     malformed, so that nothing follows from the others
 */
record PublicSites(List<OriginPattern> origins) {

  PublicSites {
    origins = List.copyOf(origins);
  }

  static PublicSites of(ApplicationFacts application) {
    List<OriginPattern> exact =
        application.publicOrigins().stream().flatMap(origin -> exact(origin).stream()).toList();
    boolean all = exact.size() == application.publicOrigins().size();
    return new PublicSites(all ? exact : List.of());
  }

  private static Optional<OriginPattern> exact(Setting origin) {
    return pattern(origin)
        .filter(pattern -> !pattern.isAny())
        .filter(pattern -> !pattern.hasHostWildcard() && !pattern.hasPortWildcard());
  }

  private static Optional<OriginPattern> pattern(Setting origin) {
    return ParsedOrigin.of(origin) instanceof ParsedOrigin.Accepted accepted
        ? Optional.of(accepted.pattern())
        : Optional.empty();
  }

  boolean areKnown() {
    return !origins.isEmpty();
  }

  /**
   * Whether all origins that a text stands for are of another site than every public origin.
   *
   * <p>A page on the browser's own machine beside a public origin that is elsewhere is a
   * developer's, and {@link OriginListRule#LOOPBACK_CREDENTIALED} speaks of it.
   */
  boolean excludes(Setting origin) {
    return areKnown() && pattern(origin).filter(this::excludes).isPresent();
  }

  private boolean excludes(OriginPattern pattern) {
    boolean developer =
        pattern.isLoopback() && !origins.stream().allMatch(OriginPattern::isLoopback);
    return !developer && origins.stream().map(Site::of).noneMatch(site -> site.meets(pattern));
  }
}
