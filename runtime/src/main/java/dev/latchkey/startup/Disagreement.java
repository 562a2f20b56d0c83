package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EffectiveProtection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The strictest reading of rows that say different things about what may be one method. */
final class Disagreement {

  private Disagreement() {}

  /** Where they disagree, it shares with nobody, and trusts nobody behind the gates of all. */
  static RegisteredEndpoint settle(List<RegisteredEndpoint> rows) {
    RegisteredEndpoint strictest =
        rows.stream().filter(row -> row.signature().isUnsafe()).findFirst().orElse(rows.get(0));
    return new RegisteredEndpoint(
        strictest.resource(),
        strictest.method(),
        strictest.bridges(),
        strictest.verb(),
        strictest.path(),
        agreed(rows, RegisteredEndpoint::filter).orElse(EndpointFilter.NOT_SHARED),
        strictest.signature(),
        agreed(rows, RegisteredEndpoint::guard)
            .orElseGet(
                () ->
                    new RegisteredGuard.Protected(
                        EffectiveProtection.strictest(protections(rows)))));
  }

  private static <T> Optional<T> agreed(
      List<RegisteredEndpoint> rows, Function<RegisteredEndpoint, T> aspect) {
    List<T> distinct = rows.stream().map(aspect).distinct().toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  private static List<EffectiveProtection> protections(List<RegisteredEndpoint> rows) {
    return rows.stream()
        .map(RegisteredEndpoint::guard)
        .filter(RegisteredGuard.Protected.class::isInstance)
        .map(guard -> ((RegisteredGuard.Protected) guard).protection())
        .toList();
  }
}
