package dev.latchkey.testkit.browser;

import java.util.Objects;

/**
 * A field of a form: for {@link Page#submitForm}, in the order in which they are given. A name may
 * come up again, as it does for a list of checkboxes.
 *
 * <pre>{@code
 * page.submitForm("/transfers", Enctype.URLENCODED, FormField.of("to", "3"), FormField.of("cents", "10000"));
 * }</pre>
 *
 * @param name the name, as the form writes it: nothing is encoded yet
 * @param value the value, likewise
 */
public record FormField(String name, String value) {

  /**
   * Takes any text, and an empty one.
   *
   * @param name the name
   * @param value the value
   * @throws NullPointerException if one is {@code null}
   */
  public FormField {
    Objects.requireNonNull(name, "The name of a field may be empty, but not null.");
    Objects.requireNonNull(value, "The value of a field may be empty, but not null.");
  }

  /**
   * A field.
   *
   * @param name the name
   * @param value the value
   * @return the field
   * @throws NullPointerException if one is {@code null}
   */
  public static FormField of(String name, String value) {
    return new FormField(name, value);
  }
}
