package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the resource method that a container would call for a path and a verb.
 *
 * <p>It follows what containers do rather than the letter of the specification: the best root
 * resource class is chosen once and for all; inside it the best template <em>among those that have
 * the verb</em>. Where two templates are equally good, or what a locator returns is not known,
 * nothing is found.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#request_matching">Jakarta
 *     RESTful Web Services 3.1, section 3.7.2</a>
 */
final class Router {

  private final PathTrie<ResourceGroup> roots = new PathTrie<>();
  private final List<ResourceGroup> rootGroups = new ArrayList<>();
  private final Map<Class<?>, ResourceGroup> byClass = new HashMap<>();

  Router(Collection<RegisteredResource> resources) {
    resources.forEach(this::add);
    var targets = new LocatorTargets(resources);
    rootGroups.forEach(group -> complete(group, targets));
    byClass.values().forEach(group -> complete(group, targets));
  }

  private void add(RegisteredResource resource) {
    try {
      byClass.computeIfAbsent(resource.type(), Router::newGroup).add(resource);
      resource.path().map(PathTemplate::parse).ifPresent(path -> root(path).add(resource));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(resource.type().getName() + ": " + e.getMessage(), e);
    }
  }

  private static ResourceGroup newGroup(Class<?> type) {
    return new ResourceGroup(PathTemplate.parse(""));
  }

  private ResourceGroup root(PathTemplate path) {
    ResourceGroup group = roots.at(path, PathTail.End.OPEN, () -> newRoot(path));
    group.alsoWrittenAs(path);
    return group;
  }

  private ResourceGroup newRoot(PathTemplate path) {
    var group = new ResourceGroup(path);
    rootGroups.add(group);
    return group;
  }

  private void complete(ResourceGroup group, LocatorTargets targets) {
    group.sites().forEach(Site::complete);
    for (LocatorSite locator : group.locators()) {
      locator.type().filter(targets::isOnlyOne).map(byClass::get).ifPresent(locator::leadTo);
    }
  }

  /** The root resource classes, merged by template. */
  List<ResourceGroup> roots() {
    return rootGroups;
  }

  /**
   * Finds a route.
   *
   * @param rawPath the raw request path below the application's base path
   * @param verb the HTTP method, compared byte by byte; {@code HEAD} falls back to {@code GET}
   * @return the route, or null
   */
  Route route(String rawPath, String verb) {
    String path = Paths.toMatch(rawPath);
    var root = bestRoot(path);
    ResourceGroup group = root.value();
    int from = root.end();
    int steps = stepsAllowed(path);
    while (group != null && steps-- > 0) {
      Best<Site> site = bestMethod(group, path, from, verb);
      Best<LocatorSite> locator = bestLocator(group, path, from);
      if (locator.isEmpty() || site.isAtLeast(locator)) {
        return site.value() == null ? null : site.value().route(verb);
      }
      boolean follow = locator.isAbove(site) && locator.value() != null;
      group = follow ? locator.value().target() : null;
      from = locator.end();
    }
    return null;
  }

  private Best<ResourceGroup> bestRoot(String path) {
    var best = new Best<ResourceGroup>();
    roots.walk(
        path,
        0,
        (group, end) -> {
          if (group.reaches(path, end)) {
            best.offer(group, group.ranks(), end);
          }
        });
    return best;
  }

  private static Best<Site> bestMethod(ResourceGroup group, String path, int from, String verb) {
    var best = new Best<Site>();
    group.walkMethods(
        path,
        from,
        (site, end) -> {
          if (Paths.isAtEnd(path, end) && site.serves(verb)) {
            best.offer(site, site.ranks(), end);
          }
        });
    return best;
  }

  private static Best<LocatorSite> bestLocator(ResourceGroup group, String path, int from) {
    var best = new Best<LocatorSite>();
    group.walkLocators(path, from, (locator, end) -> best.offer(locator, locator.ranks(), end));
    return best;
  }

  /** A locator may take no segment and return its own class: that must end. */
  private int stepsAllowed(String path) {
    return path.length() + byClass.size() + 1;
  }

  /**
   * Finds the policies of everything that a path may lead to, whatever the verb.
   *
   * @param rawPath the raw request path below the application's base path
   * @return the filters, by identity; empty for a path that is not known
   */
  Set<EndpointFilter> filtersAt(String rawPath) {
    String path = Paths.toMatch(rawPath);
    var root = bestRoot(path);
    var policies = new PoliciesOfPath(path, stepsAllowed(path));
    if (root.value() != null) {
      policies.collect(root.value(), root.end());
    }
    return policies.found();
  }
}
