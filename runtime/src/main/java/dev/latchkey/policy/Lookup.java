package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;

/** Where the values of configuration references come from. */
public interface Lookup {

  /** Nothing is known yet: the compiler's view. */
  Lookup NONE =
      new Lookup() {
        @Override
        public Optional<Value> find(String name) {
          return Optional.empty();
        }

        @Override
        public List<String> places(String name) {
          return List.of();
        }

        @Override
        public boolean isFinal() {
          return false;
        }
      };

  /**
   * A value that was found.
   *
   * @param text the value
   * @param source where, {@code environment FRONTEND_ORIGIN} say
   */
  record Value(String text, String source) {}

  /**
   * Finds a value.
   *
   * @param name the name in the reference
   * @return the value, of the first place that has one
   */
  Optional<Value> find(String name);

  /**
   * Where it looks for a name.
   *
   * @param name the name in the reference
   * @return places as messages call them, in order
   */
  List<String> places(String name);

  /**
   * Whether a name that is not found here will not be found at all. To the compiler it may be set
   * later: it judges the default, and leaves a reference without one alone.
   *
   * @return {@code true} at start-up
   */
  default boolean isFinal() {
    return true;
  }
}
