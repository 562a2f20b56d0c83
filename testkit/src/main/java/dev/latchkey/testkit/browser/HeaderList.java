package dev.latchkey.testkit.browser;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Headers in their order. Case makes no difference in names.
 *
 * @param fields the lines, each with a name and a value
 * @see <a href="https://fetch.spec.whatwg.org/#concept-header-list">Fetch, header list</a>
 */
public record HeaderList(List<Field> fields) {

  /** No header at all. */
  static final HeaderList EMPTY = new HeaderList(List.of());

  /**
   * One line.
   *
   * @param name the name, as it was written
   * @param value the value, without white space around it
   */
  public record Field(String name, String value) {

    boolean isNamed(String other) {
      return name.equalsIgnoreCase(other);
    }
  }

  /**
   * Keeps a copy.
   *
   * @param fields the lines
   */
  public HeaderList {
    fields = List.copyOf(fields);
  }

  /**
   * The value of a header; of several lines the values with a comma and a space between them. For
   * {@code Set-Cookie} this is of no use, since its dates have commas: see {@link #values}.
   *
   * @param name the name, in any case
   * @return the value, or nothing if there is no such header
   */
  public Optional<String> get(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /**
   * The values of all lines of that name, each as it stands: for {@code Set-Cookie}, say.
   *
   * <pre>{@code
   * outcome.answer().orElseThrow().responseHeaders().values("Set-Cookie");
   * }</pre>
   *
   * @param name the name, in any case
   * @return the values in their order; none if there is no such header
   */
  public List<String> values(String name) {
    return fields.stream().filter(field -> field.isNamed(name)).map(Field::value).toList();
  }

  /** The elements of a header that is a list: {@code #field-name} and the like. */
  List<String> elements(String name) {
    return values(name).stream()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(String::strip)
        .filter(element -> !element.isEmpty())
        .toList();
  }

  boolean has(String name) {
    return fields.stream().anyMatch(field -> field.isNamed(name));
  }

  HeaderList with(String name, String value) {
    List<Field> longer = new ArrayList<>(fields);
    longer.add(new Field(name, value));
    return new HeaderList(longer);
  }

  HeaderList with(String name, Optional<String> value) {
    return value.map(present -> with(name, present)).orElse(this);
  }

  HeaderList without(String name) {
    return new HeaderList(fields.stream().filter(field -> !field.isNamed(name)).toList());
  }

  /**
   * The headers as they stand on the wire.
   *
   * @return one line for each, without a line end after the last
   */
  @Override
  public String toString() {
    return fields.stream().map(field -> field.name() + ": " + field.value()).collect(joining("\n"));
  }
}
