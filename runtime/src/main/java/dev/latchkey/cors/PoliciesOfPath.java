package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the policies of the endpoints that one path may lead to, whatever the verb. */
final class PoliciesOfPath {

  private final String path;
  private final Set<EndpointFilter> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private int stepsLeft;

  PoliciesOfPath(String path, int steps) {
    this.path = path;
    this.stepsLeft = steps;
  }

  Set<EndpointFilter> found() {
    return found;
  }

  /** Adds, for each verb, the policy of the best template that has it. */
  void collect(ResourceGroup group, int from) {
    Map<String, Best<Site>> byVerb = new HashMap<>();
    group.walkMethods(path, from, (site, end) -> offer(byVerb, site, end));
    byVerb.forEach((verb, best) -> addFilters(verb, best.value()));
    followLocators(group, from);
  }

  private void offer(Map<String, Best<Site>> byVerb, Site site, int end) {
    if (Paths.isAtEnd(path, end)) {
      for (String verb : site.verbs()) {
        byVerb.computeIfAbsent(verb, v -> new Best<>()).offer(site, site.ranks(), end);
      }
    }
  }

  private void addFilters(String verb, Site site) {
    if (site == null) {
      // Two templates are equally good: whose policy it is cannot be told.
      found.add(EndpointFilter.UNDECLARED);
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
        found.add(EndpointFilter.UNDECLARED);
      } else {
        collect(target, ends.get(i));
      }
    }
  }
}
