package dev.latchkey.cors;

import dev.latchkey.cors.PathTemplate.Literal;
import dev.latchkey.cors.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Path templates, merged where they begin alike, with a value at the end of each. Templates that
 * differ in the names of their variables only are one.
 *
 * <p>A walk takes time in the number of segments of the path, not in the number of templates,
 * except that templates with a regular expression are tried one by one where they begin.
 *
 * @param <T> the values
 */
final class PathTrie<T> {

  /** Receives what a walk finds. */
  interface Visitor<T> {

    /**
     * Called for each template that matches the path up to some place.
     *
     * @param value the template's value
     * @param end where the match ends: a slash or the end of the path
     */
    void visit(T value, int end);
  }

  private final SegmentTable<PathTrie<T>> literals = new SegmentTable<>();
  private final List<PathTail<T>> tails = new ArrayList<>(0);
  private PathTrie<T> variable;
  private T value;

  /** Finds the value of a template, or adds it. */
  T at(PathTemplate template, PathTail.End end, Supplier<T> create) {
    PathTrie<T> node = this;
    for (Segment segment : template.segments()) {
      node = node.child(segment);
    }
    if (template.tail().isPresent()) {
      return node.atTail(template.tail().get(), end, create);
    }
    if (node.value == null) {
      node.value = create.get();
    }
    return node.value;
  }

  private PathTrie<T> child(Segment segment) {
    if (segment instanceof Literal literal) {
      String text = literal.text();
      PathTrie<T> child = literals.get(text, 0, text.length());
      if (child == null) {
        child = new PathTrie<>();
        literals.put(text, child);
      }
      return child;
    }
    if (variable == null) {
      variable = new PathTrie<>();
    }
    return variable;
  }

  private T atTail(String expression, PathTail.End end, Supplier<T> create) {
    for (PathTail<T> tail : tails) {
      if (tail.expression().equals(expression)) {
        return tail.value();
      }
    }
    var tail = PathTail.of(expression, end, create.get());
    tails.add(tail);
    return tail.value();
  }

  /**
   * Visits every template that matches the path from an index on.
   *
   * @param path a path without matrix parameters
   * @param from the index of a slash, or the path's length
   */
  void walk(String path, int from, Visitor<T> visitor) {
    if (value != null) {
      visitor.visit(value, from);
    }
    for (int i = 0; i < tails.size(); i++) {
      tails.get(i).visit(path, from, visitor);
    }
    if (from < path.length()) {
      walkSegment(path, from + 1, visitor);
    }
  }

  private void walkSegment(String path, int start, Visitor<T> visitor) {
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    if (end == start) {
      return;
    }
    PathTrie<T> literal = literals.get(path, start, end);
    if (literal != null) {
      literal.walk(path, end, visitor);
    }
    if (variable != null) {
      variable.walk(path, end, visitor);
    }
  }
}
