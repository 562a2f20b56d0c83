package dev.latchkey.cors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A path template, taken apart. Leading segments that are literals or plain variables are compared
 * without a regular expression; from the first segment that needs one on, the rest is one
 * expression, because a variable's own expression may span segments.
 *
 * @param segments the leading plain segments
 * @param tail a regular expression for what follows, beginning with a slash, if anything does
 * @param ranks how specific the template is
 */
record PathTemplate(List<Segment> segments, Optional<String> tail, Ranks ranks) {

  /** One plain path segment. */
  sealed interface Segment {}

  /**
   * A literal segment.
   *
   * @param text its characters, as they stand in a raw path
   */
  record Literal(String text) implements Segment {}

  /** A segment that is one variable without an expression: any characters, but at least one. */
  record Variable() implements Segment {}

  PathTemplate {
    segments = List.copyOf(segments);
  }

  /**
   * Parses a template.
   *
   * @throws IllegalArgumentException if a brace is not closed, or a regular expression is none; the
   *     message is a sentence
   */
  static PathTemplate parse(String template) {
    PathTemplate parsed = new TemplateParser(template).parse();
    try {
      parsed.tail().ifPresent(Pattern::compile);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "The path template \"%s\" holds a regular expression that cannot be read: %s."
              .formatted(template, e.getDescription()),
          e);
    }
    return parsed;
  }

  /** Whether this is the template of the class itself. */
  boolean isEmpty() {
    return segments.isEmpty() && tail.isEmpty();
  }
}
