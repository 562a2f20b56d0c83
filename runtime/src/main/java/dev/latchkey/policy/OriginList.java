package dev.latchkey.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The well-formed origin patterns of one list, and how they stand to one another. */
final class OriginList {

  private static final String HTTP = "http:";

  private final Map<String, OriginPattern> patterns = new LinkedHashMap<>();
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
      patterns.put(text, OriginPattern.of(text));
    } catch (IllegalArgumentException malformed) {
      wellFormed = false;
    }
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
        : patterns.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(origin.text()))
            .filter(entry -> entry.getValue().covers(covered))
            .map(Map.Entry::getKey)
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
