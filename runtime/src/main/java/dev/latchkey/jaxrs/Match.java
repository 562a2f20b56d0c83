package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.RegisteredEndpoint;

/** What is known about the resource method that a container matched. */
sealed interface Match {

  /** The container matched none. */
  Match NONE = new None();

  /** No row, and no annotation either: none of our business. */
  Match UNDECLARED = new Undeclared();

  /** No row although a policy is declared: it must not be served. */
  Match UNKNOWN = new Unknown();

  /** See {@link #NONE}. */
  record None() implements Match {}

  /** See {@link #UNDECLARED}. */
  record Undeclared() implements Match {}

  /** See {@link #UNKNOWN}. */
  record Unknown() implements Match {}

  /**
   * A method with a row.
   *
   * @param endpoint the row
   */
  record Known(RegisteredEndpoint endpoint) implements Match {}
}
