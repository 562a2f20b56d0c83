package dev.latchkey.cors;

import dev.latchkey.cors.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;

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

  /** The area of a resource method. */
  static PathArea of(PathTemplate root, PathTemplate method) {
    List<Segment> segments = new ArrayList<>(root.segments());
    if (root.tail().isEmpty()) {
      segments.addAll(method.segments());
    }
    return new PathArea(segments, root.tail().isPresent() || method.tail().isPresent());
  }

  /** The area of everything that a sub-resource locator leads to. */
  static PathArea below(PathTemplate root, PathTemplate locator) {
    return new PathArea(of(root, locator).segments(), true);
  }
}
