package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges {@code origins}: each one by itself, all of them together, and what they overrule. */
final class OriginListRules {

  /** A class holds 65535 constants; each origin takes several, and the rest needs room too. */
  static final int MOST_ORIGINS = 1000;

  private static final String DANGEROUSLY = "dangerously";

  private final Policy policy;
  private final OriginList origins;
  private final OriginList publicOrigins;
  private final List<Finding> findings = new ArrayList<>();

  private OriginListRules(PolicyInUse use) {
    this.policy = use.policy();
    this.origins = OriginList.of(policy.origins());
    this.publicOrigins = OriginList.of(use.application().publicOrigins());
  }

  static List<Finding> check(PolicyInUse use) {
    OriginListRules rules = new OriginListRules(use);
    rules.checkSize();
    rules.checkEach();
    rules.checkTogether();
    rules.checkOverrules();
    return rules.findings;
  }

  private void checkSize() {
    Pointer pointer = Pointer.to("origins");
    long size = written();
    if (size == 0) {
      findings.add(Finding.of(OriginListRule.ORIGINS_EMPTY, pointer));
    } else if (size > MOST_ORIGINS) {
      findings.add(
          Finding.of(
              OriginListRule.ORIGINS_TOO_MANY,
              pointer,
              Long.toString(size),
              Integer.toString(MOST_ORIGINS)));
    }
  }

  /** The elements in the source: one reference is one constant, whatever its value holds. */
  private long written() {
    return policy.origins().stream()
        .mapToInt(origin -> origin.pointer().index())
        .distinct()
        .count();
  }

  private void checkEach() {
    for (Setting origin : policy.origins()) {
      findings.addAll(OriginRules.check(origin, policy.allowCredentials(), policy.overrules()));
    }
  }

  private void checkTogether() {
    Set<String> seen = new HashSet<>();
    boolean any = Policy.lists(policy.origins(), Policy.ANY);
    for (Setting origin : policy.origins()) {
      if (!seen.add(origin.text())) {
        report(OriginListRule.DUPLICATE_ORIGIN, origin);
      } else if (any) {
        checkBesideAny(origin);
      } else {
        checkAmongOthers(origin);
      }
    }
  }

  /** With credentials {@code "*"} is refused, and it is the others that stay. */
  private void checkBesideAny(Setting origin) {
    if (!origin.text().equals(Policy.ANY) && !policy.allowCredentials()) {
      report(OriginListRule.REDUNDANT_WITH_WILDCARD, origin);
    }
  }

  private void checkAmongOthers(Setting origin) {
    Optional<String> cover = origins.coverOf(origin);
    Optional<String> twin = origins.secureTwinOf(origin);
    if (cover.isPresent()) {
      report(OriginListRule.SUBSUMED_ORIGIN, origin, cover.get());
    } else if (twin.isPresent() && !policy.allowCredentials()) {
      // With credentials the plain http origin is refused by itself, or its author overruled that.
      report(OriginListRule.HTTP_TWIN, origin, twin.get());
    }
    if (policy.allowCredentials() && origins.isLoopback(origin)) {
      checkLoopback(origin);
    }
  }

  private void checkLoopback(Setting origin) {
    Optional<String> other = origins.firstBeyondLoopback().or(publicOrigins::firstBeyondLoopback);
    other.ifPresent(text -> report(OriginListRule.LOOPBACK_CREDENTIALED, origin, text));
  }

  private void checkOverrules() {
    for (Overrule overrule : new TreeSet<>(policy.overrules())) {
      Optional<Setting> overruled =
          policy.origins().stream()
              .filter(o -> OriginRules.needsOverrule(o, policy.allowCredentials(), overrule))
              .findFirst();
      if (overruled.isPresent()) {
        reportOverrule(OriginListRule.OVERRIDE_USED, overrule.name(), overruled.get().text());
      } else if (origins.isWellFormed()) {
        // Of a malformed origin nobody can tell whether it will need the entry once it is mended.
        reportOverrule(OriginListRule.OVERRIDE_UNUSED, overrule.name());
      }
    }
  }

  private void report(Rule rule, Setting origin, String... others) {
    List<String> arguments = new ArrayList<>(List.of(origin.text()));
    arguments.addAll(List.of(others));
    findings.add(Finding.of(rule, origin.pointer(), arguments.toArray(String[]::new)));
  }

  private void reportOverrule(Rule rule, String... arguments) {
    findings.add(Finding.of(rule, Pointer.to(DANGEROUSLY), arguments));
  }
}
