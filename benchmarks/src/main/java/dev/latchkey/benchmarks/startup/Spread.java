package dev.latchkey.benchmarks.startup;

import java.util.List;
import java.util.Locale;

/** What several runs found: the middle, between the least and the most. */
record Spread(double least, double median, double most) {

  static Spread of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
  }

  String format(String pattern) {
    String each = "%s (%s to %s)".formatted(pattern, pattern, pattern);
    return String.format(Locale.ROOT, each, median, least, most);
  }
}
