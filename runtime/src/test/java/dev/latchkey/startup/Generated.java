package dev.latchkey.startup;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.policy.Lookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Rows as a generated class would register them, written in a test. */
public record Generated(Consumer<Endpoints> rows) implements GeneratedPolicies {

  @Override
  public int contract() {
    return GeneratedPolicies.CONTRACT;
  }

  @Override
  public void register(Endpoints endpoints) {
    rows.accept(endpoints);
  }

  /** The table of an application without configuration, where whatever is unsafe is exempt. */
  public static EndpointTable table(Consumer<Endpoints> rows) {
    StartUp startUp = startUp(Map.of(), all -> rows.accept(Exempting.all(all)));
    startUp.requireNoErrors();
    return startUp.table();
  }

  /** The start of an application with some configuration. */
  static StartUp startUp(Map<String, String> values, Consumer<Endpoints> rows) {
    return StartUp.check(
        Registrations.of(List.of(new Generated(rows))), lookup(values), RunningApplication.UNKNOWN);
  }

  /** A look-up in one place. */
  static Lookup lookup(Map<String, String> values) {
    return new Lookup() {
      @Override
      public Optional<Value> find(String name) {
        return Optional.ofNullable(values.get(name)).map(text -> new Value(text, "test " + name));
      }

      @Override
      public List<String> places(String name) {
        return List.of("test");
      }
    };
  }
}
