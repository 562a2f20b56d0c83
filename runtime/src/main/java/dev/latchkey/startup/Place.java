package dev.latchkey.startup;

import dev.latchkey.policy.Lookup.Value;
import java.util.Optional;

/** One of the places where values are looked for. */
interface Place {

  /** Finds a value, and says where exactly. */
  Optional<Value> find(String name);

  /** How a message calls what would have to be set here. */
  String describe(String name);
}
