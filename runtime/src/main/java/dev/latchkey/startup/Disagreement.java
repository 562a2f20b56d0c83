package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Protection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
            .orElseGet(() -> new RegisteredGuard.Protected(union(protections(rows)))));
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

  private static EffectiveProtection union(List<EffectiveProtection> all) {
    Set<Gate> gates = new TreeSet<>();
    all.forEach(protection -> gates.addAll(protection.also()));
    return new EffectiveProtection(
        gates,
        List.of(),
        all.stream().map(EffectiveProtection::header).findFirst().orElse(Protection.DEFAULT_HEADER),
        all.stream().map(EffectiveProtection::tokenScope).findFirst().orElse(""),
        all.stream().anyMatch(EffectiveProtection::establishesSession),
        false,
        false);
  }
}
