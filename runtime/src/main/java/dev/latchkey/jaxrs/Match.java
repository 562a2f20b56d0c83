package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.RegisteredEndpoint;
import java.util.Optional;

/** What is known about the resource method that a container matched. */
sealed interface Match {

  /** The container matched none. */
  Match NONE = new None();

  /** No row although a policy is declared: it must not be served. */
  Match UNKNOWN = new Unknown();

  /** See {@link #NONE}. */
  record None() implements Match {}

  /**
   * No row, and no annotation either: none of our business, unless the application says something.
   *
   * @param gate what stands before it; empty for nothing
   */
  record Undeclared(Optional<WriteGate> gate) implements Match {}

  /** See {@link #UNKNOWN}. */
  record Unknown() implements Match {}

  /**
   * A method with a row.
   *
   * @param endpoint the row
   * @param gate what stands before it; empty for nothing
   */
  record Known(RegisteredEndpoint endpoint, Optional<WriteGate> gate) implements Match {}
}
