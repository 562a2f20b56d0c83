package dev.latchkey.cors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  /** A site, or null for what lies below a locator whose class is not known. */
  private record Place(PathArea area, Site site) {}

  private final Map<String, List<Place>> byFirstLiteral = new HashMap<>();
  private final List<Place> anywhere = new ArrayList<>();
  private final List<Place> all = new ArrayList<>();
  private final Map<Site, List<PathArea>> areas = new IdentityHashMap<>();

  PathMap(Router router) {
    router.roots().forEach(this::addRoot);
  }

  private void addRoot(ResourceGroup root) {
    root.sites().forEach(site -> add(PathArea.of(root.template(), site.template()), site));
    Set<ResourceGroup> seen = new HashSet<>();
    Deque<LocatorSite> toFollow = new ArrayDeque<>(root.locators());
    root.locators().stream()
        .filter(locator -> locator.target() == null)
        .forEach(locator -> add(openArea(root, locator), null));
    while (!toFollow.isEmpty()) {
      LocatorSite locator = toFollow.pop();
      if (locator.target() != null && seen.add(locator.target())) {
        addBelow(root, locator.target());
        toFollow.addAll(locator.target().locators());
      }
    }
  }

  private static PathArea openArea(ResourceGroup root, LocatorSite locator) {
    return new PathArea(PathArea.of(root.template(), locator.template()).segments(), true);
  }

  /** The path of a sub-resource is a chain that may repeat: all below the root class counts. */
  private void addBelow(ResourceGroup root, ResourceGroup group) {
    PathArea below = PathArea.below(root.template());
    group.sites().forEach(site -> add(below, site));
    if (group.locators().stream().anyMatch(locator -> locator.target() == null)) {
      add(below, null);
    }
  }

  private void add(PathArea area, Site site) {
    var place = new Place(area, site);
    all.add(place);
    area.firstLiteral()
        .ifPresentOrElse(
            first -> byFirstLiteral.computeIfAbsent(first, f -> new ArrayList<>()).add(place),
            () -> anywhere.add(place));
    if (site != null) {
      areas.computeIfAbsent(site, s -> new ArrayList<>()).add(area);
    }
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
    return areas.get(site).stream().allMatch(area -> holdsIn(area, condition));
  }

  private boolean holdsIn(PathArea area, Predicate<Site> condition) {
    if (area.firstLiteral().isEmpty()) {
      return holdsIn(area, all, condition);
    }
    List<Place> near = byFirstLiteral.getOrDefault(area.firstLiteral().get(), List.of());
    return holdsIn(area, near, condition) && holdsIn(area, anywhere, condition);
  }

  private static boolean holdsIn(PathArea area, List<Place> places, Predicate<Site> condition) {
    for (Place place : places) {
      boolean holds = place.site() != null && condition.test(place.site());
      if (!holds && area.overlaps(place.area())) {
        return false;
      }
    }
    return true;
  }
}
