package dev.latchkey.cors;

import dev.latchkey.cors.PathTemplate.Literal;
import dev.latchkey.cors.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Areas with a value each, kept so that those which overlap another area are found without looking
 * at all the others.
 *
 * @param <T> the values
 */
final class AreaTrie<T> {

  private final Map<String, AreaTrie<T>> literals = new HashMap<>();
  private final List<T> open = new ArrayList<>(0);
  private final List<T> closed = new ArrayList<>(0);
  private AreaTrie<T> variable;

  void add(PathArea area, T value) {
    AreaTrie<T> node = this;
    for (Segment segment : area.segments()) {
      node = node.child(segment);
    }
    (area.open() ? node.open : node.closed).add(value);
  }

  private AreaTrie<T> child(Segment segment) {
    if (segment instanceof Literal literal) {
      return literals.computeIfAbsent(literal.text(), text -> new AreaTrie<>());
    }
    if (variable == null) {
      variable = new AreaTrie<>();
    }
    return variable;
  }

  /** Whether a condition holds for every area that overlaps the given one. */
  boolean holdsIn(PathArea area, Predicate<T> condition) {
    return holdsFrom(area, 0, condition);
  }

  private boolean holdsFrom(PathArea area, int index, Predicate<T> condition) {
    if (!open.stream().allMatch(condition)) {
      return false;
    }
    if (index == area.segments().size()) {
      return closed.stream().allMatch(condition) && (!area.open() || holdsBelow(condition));
    }
    if (area.segments().get(index) instanceof Literal literal) {
      AreaTrie<T> same = literals.get(literal.text());
      return (same == null || same.holdsFrom(area, index + 1, condition))
          && (variable == null || variable.holdsFrom(area, index + 1, condition));
    }
    return children().stream().allMatch(child -> child.holdsFrom(area, index + 1, condition));
  }

  private boolean holdsBelow(Predicate<T> condition) {
    return children().stream()
        .allMatch(
            child ->
                child.open.stream().allMatch(condition)
                    && child.closed.stream().allMatch(condition)
                    && child.holdsBelow(condition));
  }

  private List<AreaTrie<T>> children() {
    List<AreaTrie<T>> children = new ArrayList<>(literals.values());
    if (variable != null) {
      children.add(variable);
    }
    return children;
  }
}
