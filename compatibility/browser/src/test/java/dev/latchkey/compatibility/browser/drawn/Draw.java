package dev.latchkey.compatibility.browser.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance, the same for the same seed. */
final class Draw {

  private final SplittableRandom random;

  Draw(long seed) {
    random = new SplittableRandom(seed);
  }

  /** True so many times of a hundred. */
  boolean percent(int times) {
    return random.nextInt(100) < times;
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Some of the values, in their order; each has the same chance. */
  <T> List<T> someOf(int percentEach, List<T> values) {
    List<T> some = new ArrayList<>();
    for (T value : values) {
      if (percent(percentEach)) {
        some.add(value);
      }
    }
    return some;
  }

  /** At least one of the values. */
  <T> List<T> atLeastOneOf(List<T> values) {
    List<T> some = someOf(30, values);
    return some.isEmpty() ? List.of(oneOf(values)) : some;
  }
}
