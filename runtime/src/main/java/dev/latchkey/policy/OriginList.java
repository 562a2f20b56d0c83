package dev.latchkey.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The well-formed origin patterns of one list, and how they stand to one another. */
final class OriginList {

  private static final String HTTP = "http:";

  private final Map<String, OriginPattern> patterns = new HashMap<>();
  private final WideOrigins wide = new WideOrigins();
  private String beyondLoopback;
  private boolean wellFormed = true;

  private OriginList() {}

  /** Reads a list and leaves out what is no origin pattern; other rules speak of that. */
  static OriginList of(List<Setting> settings) {
    OriginList list = new OriginList();
    settings.forEach(list::add);
    return list;
  }

  private void add(Setting setting) {
    if (ParsedOrigin.of(setting) instanceof ParsedOrigin.Accepted accepted) {
      add(accepted.pattern());
    } else {
      wellFormed = false;
    }
  }

  private void add(OriginPattern pattern) {
    if (patterns.put(pattern.toString(), pattern) == null) {
      wide.add(pattern);
      if (beyondLoopback == null && !pattern.isLoopback()) {
        beyondLoopback = pattern.toString();
      }
    }
  }

  /** Whether every element is an origin pattern. */
  boolean isWellFormed() {
    return wellFormed;
  }

  /** Another element that covers this one. */
  Optional<String> coverOf(Setting origin) {
    return Optional.ofNullable(patterns.get(origin.text())).flatMap(wide::coverOf);
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
    return Optional.ofNullable(beyondLoopback);
  }
}
