package dev.latchkey.startup;

import dev.latchkey.policy.Lookup.Value;
import java.util.Optional;

/** A source under the name that it gives itself. */
record SourcePlace(ConfigurationSource source) implements Place {

  @Override
  public Optional<Value> find(String name) {
    try {
      return source.value(name).map(text -> new Value(text, source.name() + " " + name));
    } catch (RuntimeException | LinkageError e) {
      throw new StartRefusedException(
          "%s could not be asked for \"%s\": %s. Mend that, or remove the source."
              .formatted(source.getClass().getName(), name, e.getClass().getName()),
          e);
    }
  }

  @Override
  public String describe(String name) {
    return source.name();
  }
}
