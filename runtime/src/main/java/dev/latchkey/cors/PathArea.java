package dev.latchkey.cors;

import dev.latchkey.cors.PathTemplate.Literal;
import dev.latchkey.cors.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paths that a template may match, or a few more: from the first regular expression on, and
 * below a locator, any path counts.
 *
 * @param segments the leading segments
 * @param open whether anything may follow them
 */
record PathArea(List<Segment> segments, boolean open) {

  PathArea {
    segments = List.copyOf(segments);
  }

  /** The area of a template below a root template. */
  static PathArea of(PathTemplate root, PathTemplate below) {
    if (root.tail().isPresent()) {
      return below(root);
    }
    List<Segment> segments = new ArrayList<>(root.segments());
    segments.addAll(below.segments());
    return new PathArea(segments, below.tail().isPresent());
  }

  /** Everything below a root template. */
  static PathArea below(PathTemplate root) {
    return new PathArea(root.segments(), true);
  }

  /** The first segment, if it is a literal. */
  Optional<String> firstLiteral() {
    return !segments.isEmpty() && segments.get(0) instanceof Literal first
        ? Optional.of(first.text())
        : Optional.empty();
  }

  /** Whether one path may lie in both areas. */
  boolean overlaps(PathArea other) {
    int common = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < common; i++) {
      if (areDifferentLiterals(segments.get(i), other.segments.get(i))) {
        return false;
      }
    }
    return (open || segments.size() >= other.segments.size())
        && (other.open || other.segments.size() >= segments.size());
  }

  private static boolean areDifferentLiterals(Segment one, Segment other) {
    return one instanceof Literal && other instanceof Literal && !one.equals(other);
  }
}
