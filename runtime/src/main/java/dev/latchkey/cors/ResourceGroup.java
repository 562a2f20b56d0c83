package dev.latchkey.cors;

import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.List;

/**
 * Resource classes that containers match as one: root classes of one template, or a single class
 * behind a locator.
 */
final class ResourceGroup {

  private final PathTemplate template;
  private final PathTrie<Site> methods = new PathTrie<>();
  private final PathTrie<LocatorSite> locatorTrie = new PathTrie<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<LocatorSite> locators = new ArrayList<>();
  private Ranks ranks;
  private boolean hasChildren;

  ResourceGroup(PathTemplate template) {
    this.template = template;
    ranks = template.ranks();
  }

  void add(RegisteredResource resource) {
    resource.endpoints().forEach(this::add);
    resource.locators().forEach(this::add);
  }

  private void add(RegisteredEndpoint endpoint) {
    PathTemplate path = PathTemplate.parse(endpoint.path());
    hasChildren |= !path.isEmpty();
    Site site = methods.at(path, PathTail.End.CLOSED, () -> newSite(path));
    site.alsoWrittenAs(path);
    site.add(endpoint.verb(), endpoint.filter());
  }

  private Site newSite(PathTemplate path) {
    var site = new Site(path);
    sites.add(site);
    return site;
  }

  private void add(RegisteredLocator locator) {
    PathTemplate path = PathTemplate.parse(locator.path());
    hasChildren = true;
    LocatorSite site = locatorTrie.at(path, PathTail.End.OPEN, () -> newLocator(path));
    site.alsoWrittenAs(path);
    site.add(locator.target().orElse(null));
  }

  private LocatorSite newLocator(PathTemplate path) {
    var locator = new LocatorSite(path);
    locators.add(locator);
    return locator;
  }

  PathTemplate template() {
    return template;
  }

  Ranks ranks() {
    return ranks;
  }

  void alsoWrittenAs(PathTemplate other) {
    ranks = ranks.and(other.ranks());
  }

  List<Site> sites() {
    return sites;
  }

  List<LocatorSite> locators() {
    return locators;
  }

  /** Whether the class may serve a path whose part from {@code rest} on it did not match itself. */
  boolean reaches(String path, int rest) {
    return hasChildren || Paths.isAtEnd(path, rest);
  }

  void walkMethods(String path, int from, PathTrie.Visitor<Site> visitor) {
    methods.walk(path, from, visitor);
  }

  void walkLocators(String path, int from, PathTrie.Visitor<LocatorSite> visitor) {
    locatorTrie.walk(path, from, visitor);
  }
}
