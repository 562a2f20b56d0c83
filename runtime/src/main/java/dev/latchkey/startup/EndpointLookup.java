package dev.latchkey.startup;

import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EffectiveProtection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the row of a matched method under whatever class a container reports: the resource class, a
 * proxy that extends it, an interface that it implements, or an implementation of the interface
 * that a locator declares. A supertype's row is found from the same package only.
 */
public final class EndpointLookup {

  private final EndpointTable table;
  private final Lineage lineage;

  /**
   * Looks into a table.
   *
   * @param table the registered rows
   */
  public EndpointLookup(EndpointTable table) {
    this.table = table;
    lineage = new Lineage(table);
  }

  /**
   * Finds a row.
   *
   * @param type the class that the container reports
   * @param signature as in {@link dev.latchkey.endpoint.Endpoints.Rows#add}
   * @param body the class that holds the body of the method
   * @return the row; where the classes in question disagree, the strictest reading of theirs
   */
  public Optional<RegisteredEndpoint> find(Class<?> type, String signature, Class<?> body) {
    return find(type, signature)
        .map(row -> isExemptionOfAnother(row, type, body) ? trustingNobody(row) : row);
  }

  /** An exemption is about one body. A class without rows inherits it with that body only. */
  private static boolean isExemptionOfAnother(
      RegisteredEndpoint row, Class<?> type, Class<?> body) {
    Class<?> exempted = row.resource();
    return row.guard() instanceof RegisteredGuard.Exempt
        && exempted.isAssignableFrom(type)
        && exempted != WrittenClass.behind(type)
        && exempted != body;
  }

  private static RegisteredEndpoint trustingNobody(RegisteredEndpoint row) {
    return new RegisteredEndpoint(
        row.resource(),
        row.method(),
        row.bridges(),
        row.verb(),
        row.path(),
        row.filter(),
        row.signature(),
        new RegisteredGuard.Protected(EffectiveProtection.TRUSTING_NOBODY));
  }

  private Optional<RegisteredEndpoint> find(Class<?> type, String signature) {
    List<Class<?>> speakers = lineage.speakersFor(type);
    for (Class<?> speaker : speakers) {
      Optional<RegisteredEndpoint> row = table.find(speaker, signature);
      if (row.isPresent() && speaker.isAssignableFrom(type) && !speaker.isInterface()) {
        return row;
      }
    }
    return agreed(speakers, signature);
  }

  private Optional<RegisteredEndpoint> agreed(List<Class<?>> types, String signature) {
    List<RegisteredEndpoint> rows =
        types.stream().flatMap(type -> table.find(type, signature).stream()).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    RegisteredEndpoint first = rows.get(0);
    boolean agree = rows.stream().allMatch(row -> agree(row, first));
    return Optional.of(agree ? first : Disagreement.settle(rows));
  }

  private static boolean agree(RegisteredEndpoint one, RegisteredEndpoint other) {
    return one.filter() == other.filter()
        && one.guard().equals(other.guard())
        && one.verb().equals(other.verb())
        && one.signature().isUnsafe() == other.signature().isUnsafe();
  }
}
