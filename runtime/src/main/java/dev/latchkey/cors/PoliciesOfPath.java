package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the policies of the endpoints that one path may lead to, whatever the verb. Where it
 * cannot be told whose policy it is, {@link EndpointFilter#UNDECLARED} stands for that.
 */
final class PoliciesOfPath {

  private final String path;
  private final Set<EndpointFilter> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean governed;
  private int stepsLeft;

  PoliciesOfPath(String path, int steps) {
    this.path = path;
    this.stepsLeft = steps;
  }

  Set<EndpointFilter> found() {
    return found;
  }

  /**
   * Whether any policy or closure may speak for the path: one that was found, or one of a class of
   * which only the container knows what it serves there.
   */
  boolean governed() {
    return governed || found.stream().anyMatch(filter -> filter != EndpointFilter.UNDECLARED);
  }

  /** Adds that a class may serve the path, or classes below it, and nobody knows how. */
  void addUnknown(ResourceGroup group) {
    found.add(EndpointFilter.UNDECLARED);
    governed |= group.declaresPolicy();
  }

  /** Adds, for each verb, the policy of the best template that has it. */
  void collect(ResourceGroup group, int from) {
    if (group.isUnknown()) {
      addUnknown(group);
    }
    Map<String, Best<Site>> byVerb = new HashMap<>();
    group.walkMethods(path, from, (site, end) -> offer(byVerb, site, end));
    byVerb.forEach((verb, best) -> addFilters(verb, best.value(), group));
    followLocators(group, from);
  }

  private void offer(Map<String, Best<Site>> byVerb, Site site, int end) {
    if (Paths.isAtEnd(path, end)) {
      for (String verb : site.verbs()) {
        byVerb.computeIfAbsent(verb, v -> new Best<>()).offer(site, site.ranks(), end);
      }
    }
  }

  private void addFilters(String verb, Site site, ResourceGroup group) {
    if (site == null) {
      // Two templates are equally good.
      addUnknown(group);
      return;
    }
    for (Route route : site.declared()) {
      if (route.verb().equals(verb)) {
        found.add(route.filter());
      }
    }
  }

  private void followLocators(ResourceGroup group, int from) {
    List<Integer> ends = new ArrayList<>();
    List<LocatorSite> locators = new ArrayList<>();
    group.walkLocators(
        path,
        from,
        (locator, end) -> {
          locators.add(locator);
          ends.add(end);
        });
    for (int i = 0; i < locators.size() && stepsLeft-- > 0; i++) {
      ResourceGroup target = locators.get(i).target();
      if (target == null) {
        addUnknown(group);
        governed |= locators.get(i).declaresPolicy();
      } else {
        collect(target, ends.get(i));
      }
    }
  }
}
