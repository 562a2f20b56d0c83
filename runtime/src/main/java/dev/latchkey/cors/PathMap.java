package dev.latchkey.cors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which templates may match one URL. A browser keeps the answer to a preflight for the whole URL,
 * so a list of methods must hold for every template that the URL may match.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-cache">Fetch, CORS-preflight
 *     cache</a>
 */
final class PathMap {

  /** Sites; empty for what lies below a locator whose class is not known. */
  private final AreaTrie<Optional<Site>> places = new AreaTrie<>();

  private final Map<Site, List<PathArea>> areas = new IdentityHashMap<>();

  PathMap(Router router) {
    router.roots().forEach(this::addRoot);
  }

  private void addRoot(ResourceGroup root) {
    if (root.isUnknown()) {
      places.add(PathArea.below(root.template(), PathTemplate.EMPTY), Optional.empty());
    }
    root.sites().forEach(site -> add(PathArea.of(root.template(), site.template()), site));
    for (LocatorSite locator : root.locators()) {
      addBelow(PathArea.below(root.template(), locator.template()), locator);
    }
  }

  /** Locators may lead in circles, so all below the first one counts as one area. */
  private void addBelow(PathArea area, LocatorSite first) {
    Set<ResourceGroup> seen = new HashSet<>();
    Deque<LocatorSite> toFollow = new ArrayDeque<>(List.of(first));
    while (!toFollow.isEmpty()) {
      ResourceGroup target = toFollow.pop().target();
      if (target == null) {
        places.add(area, Optional.empty());
      } else if (seen.add(target)) {
        target.sites().forEach(site -> add(area, site));
        toFollow.addAll(target.locators());
      }
    }
  }

  private void add(PathArea area, Site site) {
    places.add(area, Optional.of(site));
    areas.computeIfAbsent(site, s -> new ArrayList<>()).add(area);
  }

  /** Every site that has at least one path. */
  Set<Site> sites() {
    return Collections.unmodifiableSet(areas.keySet());
  }

  /**
   * Whether a condition holds for every site that may match a URL which the given site matches,
   * itself included; it holds for no site behind a locator whose class is not known.
   */
  boolean holdsAround(Site site, Predicate<Site> condition) {
    return areas.get(site).stream()
        .allMatch(area -> places.holdsIn(area, place -> place.filter(condition).isPresent()));
  }
}
