package dev.latchkey.compatibility.container;

import java.util.EnumMap;
import java.util.Map;

/** Lists what a container does otherwise. */
public final class Differences {

  private final Map<Behaviour, Difference> all = new EnumMap<>(Behaviour.class);

  /** Adds one, of which there is something that a user can do. */
  public Differences and(Behaviour behaviour, String observed, String reason, String remedy) {
    return and(behaviour, new Difference(observed, reason, remedy));
  }

  /** Adds what becomes of a record for a {@code @BeanParam}. */
  public Differences andRecord(String observed) {
    return and(
        Behaviour.RECORD, observed, "Jakarta REST does not say that it is one.", "Write a class.");
  }

  /** Adds one that several containers have. */
  public Differences and(Behaviour behaviour, Difference difference) {
    all.put(behaviour, difference);
    return this;
  }

  /** Adds one, of which nobody has to do anything. */
  public Differences and(Behaviour behaviour, String observed, String reason) {
    return and(behaviour, observed, reason, "");
  }

  public Map<Behaviour, Difference> map() {
    return Map.copyOf(all);
  }
}
