package dev.latchkey.policy;

import dev.latchkey.policy.Lookup.Value;
import dev.latchkey.policy.ReferenceText.Literal;
import dev.latchkey.policy.ReferenceText.Part;
import dev.latchkey.policy.ReferenceText.Reference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with the values of its references.
 *
 * @param text the text, not malformed
 * @param values the value of each reference that has one, and what it came from
 */
record ReferenceValues(ReferenceText text, Map<Reference, Value> values) {

  private static final String BLANKS = " \t";
  private static final String OF_DEFAULT = " (its default)";

  /** Looks every reference of a text up. */
  static ReferenceValues of(ReferenceText text, Lookup lookup) {
    Map<Reference, Value> values = new LinkedHashMap<>();
    for (Reference reference : text.references()) {
      value(reference, lookup).ifPresent(value -> values.put(reference, value));
    }
    return new ReferenceValues(text, values);
  }

  private static Optional<Value> value(Reference reference, Lookup lookup) {
    Optional<Value> found =
        lookup
            .find(reference.name())
            .map(value -> new Value(value.text(), reference + place(value.source())));
    return found.isPresent() ? found : reference.fallback().map(text -> ofDefault(reference, text));
  }

  /** The name of a place comes from whoever wrote the look-up, and must not break a line. */
  private static String place(String source) {
    return " (" + MessageText.visible(source) + ')';
  }

  private static Value ofDefault(Reference reference, String text) {
    return new Value(text, "${" + reference.name() + ":...}" + OF_DEFAULT);
  }

  /** Whether nothing but the declaration itself says what a reference in it means. */
  static boolean isOfDefault(Pointer pointer) {
    return pointer.source().endsWith(OF_DEFAULT);
  }

  /** The names that nothing sets. */
  List<String> unset() {
    return text.references().stream()
        .filter(reference -> !values.containsKey(reference))
        .map(Reference::name)
        .distinct()
        .toList();
  }

  /** What the text came from, for a {@link Pointer}. */
  String source() {
    return values.values().stream()
        .map(Value::source)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** What the text says, once every reference has a value. */
  List<String> elements() {
    return text.isOneReference() ? list(single()) : List.of(single());
  }

  /** What it says where no list is meant. */
  String single() {
    String whole = text.parts().stream().map(this::textOf).collect(Collectors.joining());
    return text.isOneReference() ? trimmed(whole) : whole;
  }

  private String textOf(Part part) {
    return part instanceof Literal literal ? literal.text() : values.get(part).text();
  }

  private static List<String> list(String value) {
    Stream<String> elements =
        value.isEmpty() ? Stream.empty() : Arrays.stream(value.split(",", -1));
    return elements.map(ReferenceValues::trimmed).toList();
  }

  /** Without spaces and tabs at its ends; a line break is part of the value, and refused. */
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
