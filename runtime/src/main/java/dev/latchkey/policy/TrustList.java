package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The origins that one declaration trusts, or that several trust in common. What is refused by
 * itself, {@code *} and {@code null} among it, is never trusted here.
 */
final class TrustList {

  private final Map<String, OriginPattern> patterns = new LinkedHashMap<>();
  private final List<OriginPattern> wide = new ArrayList<>();
  private final Set<String> undecided = new LinkedHashSet<>();
  private boolean known = true;

  private TrustList() {}

  /** Reads a list as somebody wrote it, with what {@link Policy#INFERRED} stands for. */
  static TrustList of(List<Setting> written, List<String> inferred) {
    TrustList list = new TrustList();
    for (Setting setting : written) {
      if (setting.text().equals(Policy.INFERRED)) {
        inferred.forEach(origin -> list.add(Setting.of("origins", origin)));
      } else {
        list.add(setting);
      }
    }
    return list;
  }

  private void add(Setting setting) {
    Optional<OriginPattern> pattern = pattern(setting);
    if (pattern.isPresent()) {
      add(pattern.get());
      return;
    }
    known &= isRefused(setting.text());
    if (isUndecided(setting)) {
      undecided.add(setting.text());
    }
  }

  private void add(OriginPattern pattern) {
    if (patterns.put(pattern.toString(), pattern) == null && isWide(pattern)) {
      wide.add(pattern);
    }
  }

  /** What a text means in a list of trusted origins, if it can be read and is not refused. */
  static Optional<OriginPattern> pattern(Setting setting) {
    return !isRefused(setting.text())
            && ParsedOrigin.of(setting) instanceof ParsedOrigin.Accepted accepted
        ? Optional.of(accepted.pattern())
        : Optional.empty();
  }

  /** Whether a text stands for everybody, so that nobody can mean it. */
  static boolean isRefused(String text) {
    return text.equals(Policy.ANY) || text.equals("null");
  }

  /** A text that came from a reference is a value, whatever it looks like. */
  private static boolean isUndecided(Setting setting) {
    return References.isIn(setting.text())
        && setting.pointer().source().isEmpty()
        && ReferenceText.of(setting.text()).flaw().isEmpty();
  }

  private static boolean isWide(OriginPattern pattern) {
    return pattern.hasHostWildcard() || pattern.hasPortWildcard();
  }

  /** Whether each element could be read; of one that could not, nobody knows what it will say. */
  boolean isKnown() {
    return known;
  }

  /** Whether every origin that a pattern matches is trusted, by one element. */
  boolean trusts(OriginPattern origin) {
    return patterns.containsKey(origin.toString())
        || wide.stream().anyMatch(pattern -> pattern.covers(origin));
  }

  /** Whether some origin that a pattern matches is trusted. */
  boolean meets(OriginPattern origin) {
    return common(origin).findAny().isPresent();
  }

  private Stream<OriginPattern> common(OriginPattern origin) {
    if (trusts(origin)) {
      return Stream.of(origin);
    }
    return isWide(origin)
        ? patterns.values().stream().flatMap(other -> common(origin, other).stream())
        : Stream.empty();
  }

  /** What both patterns match, which is a pattern again. */
  private static Optional<OriginPattern> common(OriginPattern one, OriginPattern other) {
    if (one.covers(other)) {
      return Optional.of(other);
    }
    if (other.covers(one)) {
      return Optional.of(one);
    }
    // One may be wider in its port, and the other in its host.
    return one.hasPortWildcard() ? withPortOf(other, one) : withPortOf(one, other);
  }

  private static Optional<OriginPattern> withPortOf(OriginPattern narrow, OriginPattern wide) {
    String port = OriginParts.of(narrow.toString()).port();
    OriginPattern narrowed =
        new OriginPattern(OriginParts.of(wide.toString()).withPort(port).toString());
    return wide.hasPortWildcard() && narrow.covers(narrowed)
        ? Optional.of(narrowed)
        : Optional.empty();
  }

  /** What both lists trust. */
  TrustList and(TrustList other) {
    TrustList both = new TrustList();
    patterns.values().stream().flatMap(other::common).forEach(both::add);
    both.known = known && other.known;
    if (!other.isEmpty()) {
      both.undecided.addAll(undecided);
    }
    if (!isEmpty()) {
      both.undecided.addAll(other.undecided);
    }
    return both;
  }

  private boolean isEmpty() {
    return patterns.isEmpty() && undecided.isEmpty();
  }

  /** The elements that can be read, and those that a later look-up decides. */
  List<String> texts() {
    return Stream.concat(patterns.keySet().stream(), undecided.stream()).toList();
  }
}
