package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The well-formed origin patterns of one list, and how they stand to one another. */
final class OriginList {

  private static final String HTTP = "http:";

  private final Map<String, OriginPattern> patterns = new LinkedHashMap<>();
  private final List<OriginPattern> wide = new ArrayList<>();
  private boolean wellFormed = true;

  private OriginList() {}

  /** Reads a list and leaves out what is no origin pattern; other rules speak of that. */
  static OriginList of(List<Setting> settings) {
    OriginList list = new OriginList();
    settings.forEach(setting -> list.add(setting.text()));
    return list;
  }

  private void add(String text) {
    try {
      OriginPattern pattern = OriginPattern.of(text);
      if (patterns.put(text, pattern) == null && isWide(pattern)) {
        wide.add(pattern);
      }
    } catch (IllegalArgumentException malformed) {
      wellFormed = false;
    }
  }

  /** Only these cover anything but themselves, and there are few of them. */
  private static boolean isWide(OriginPattern pattern) {
    return pattern.isAny() || pattern.hasHostWildcard() || pattern.hasPortWildcard();
  }

  /** Whether every element is an origin pattern. */
  boolean isWellFormed() {
    return wellFormed;
  }

  /** Another element that covers this one. */
  Optional<String> coverOf(Setting origin) {
    OriginPattern covered = patterns.get(origin.text());
    return covered == null
        ? Optional.empty()
        : wide.stream()
            .filter(pattern -> !pattern.toString().equals(origin.text()))
            .filter(pattern -> pattern.covers(covered))
            .map(OriginPattern::toString)
            .findFirst();
  }

  /** The https element that equals this http one in all but the scheme. */
  Optional<String> secureTwinOf(Setting origin) {
    if (!origin.text().startsWith(HTTP) || isLoopback(origin)) {
      return Optional.empty();
    }
    String twin = "https:" + origin.text().substring(HTTP.length());
    return patterns.containsKey(twin) ? Optional.of(twin) : Optional.empty();
  }

  /** Whether the element names the machine that the browser runs on. */
  boolean isLoopback(Setting origin) {
    OriginPattern pattern = patterns.get(origin.text());
    return pattern != null && pattern.isLoopback();
  }

  /** The first element that names another machine. */
  Optional<String> firstBeyondLoopback() {
    return patterns.entrySet().stream()
        .filter(entry -> !entry.getValue().isLoopback())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
