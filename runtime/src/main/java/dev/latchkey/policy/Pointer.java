package dev.latchkey.policy;

/**
 * The place of a finding inside one declaration: an attribute, and an element of it if it is a
 * list.
 *
 * <p>While {@code javac} runs it becomes a line and a column; at start-up it is printed as it is.
 *
 * @param attribute the name of the annotation's attribute, {@code origins} say; empty for the
 *     declaration as a whole
 * @param index the element of a list attribute, from 0; {@link #WHOLE} for all of it
 * @param source the configuration that the value came from, {@code ${frontend.origin} (environment
 *     FRONTEND_ORIGIN)} say; empty for a literal
 */
public record Pointer(String attribute, int index, String source) {

  /** The index that means the whole attribute. */
  public static final int WHOLE = -1;

  /** The declaration as a whole. */
  public static final Pointer DECLARATION = new Pointer("", WHOLE, "");

  /**
   * Points at a whole attribute.
   *
   * @param attribute the attribute's name
   * @return the pointer
   */
  public static Pointer to(String attribute) {
    return new Pointer(attribute, WHOLE, "");
  }

  /**
   * Points at one element of a list attribute.
   *
   * @param attribute the attribute's name
   * @param index the element, from 0
   * @return the pointer
   */
  public static Pointer to(String attribute, int index) {
    return new Pointer(attribute, index, "");
  }

  /**
   * The same place, with what its value came from.
   *
   * @param origin a reference and where it was found; empty for a literal
   * @return the pointer
   */
  public Pointer from(String origin) {
    return new Pointer(attribute, index, origin);
  }

  /**
   * The pointer as a reader of a log sees it.
   *
   * @return {@code origins[1]}, {@code origins[1], from ${frontend.origin} (environment
   *     FRONTEND_ORIGIN)}, {@code maxAge}, or an empty string for the whole declaration
   */
  @Override
  public String toString() {
    String place = index == WHOLE ? attribute : attribute + '[' + index + ']';
    return source.isEmpty() ? place : place + ", from " + source;
  }
}
