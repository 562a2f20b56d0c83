package dev.latchkey.jaxrs;

import dev.latchkey.csrf.ApplicationGates;
import dev.latchkey.csrf.Tokens;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.startup.Coverage;
import dev.latchkey.startup.EndpointTable;
import dev.latchkey.startup.GuardedApplication;
import java.util.Optional;

/** Puts up the gates of one application. */
final class WriteGates {

  private static final String NAMELESS = "an endpoint of the container";

  private final ApplicationGates gates;
  private final boolean bearerOnly;
  private final Optional<EffectiveProtection> ofUnknown;
  private final Optional<WriteGate> nameless;

  WriteGates(GuardedApplication application, EndpointTable table, Optional<Tokens> tokens) {
    gates = ApplicationGates.of(application.facts(), tokens);
    bearerOnly = application.facts().bearerOnly();
    ofUnknown = application.unknown();
    nameless = unknown(NAMELESS).or(() -> trustingNobody(table));
  }

  /** Where something is protected, it may be what a container does not tell. */
  private Optional<WriteGate> trustingNobody(EndpointTable table) {
    EffectiveProtection protection = EffectiveProtection.TRUSTING_NOBODY;
    return isAnyProtected(table)
        ? Optional.of(WriteGate.of(NAMELESS, gates.unknown(protection), protection))
        : Optional.empty();
  }

  private static boolean isAnyProtected(EndpointTable table) {
    return table.resources().stream()
        .flatMap(resource -> resource.endpoints().stream())
        .anyMatch(endpoint -> endpoint.guard() instanceof RegisteredGuard.Protected);
  }

  /** Whether gates compare what only the scheme of a request tells. */
  boolean needScheme() {
    return gates.needsScheme();
  }

  /** The gate before an endpoint with a row. */
  Optional<WriteGate> before(RegisteredEndpoint endpoint) {
    String name = endpoint.signature().name();
    if (endpoint.guard() instanceof RegisteredGuard.Protected by) {
      var gate = gates.gate(by.protection(), endpoint.signature(), endpoint.filter());
      return Optional.of(WriteGate.of(name, gate, by.protection()));
    }
    return bearerOnly && endpoint.guard() instanceof RegisteredGuard.None
        ? Optional.of(WriteGate.of(name, gates.bearer(endpoint.signature())))
        : Optional.empty();
  }

  /** The gate before an endpoint without a row. */
  Optional<WriteGate> unknown(String name) {
    if (ofUnknown.isPresent()) {
      EffectiveProtection protection = ofUnknown.get();
      return Optional.of(WriteGate.of(name, gates.unknown(protection), protection));
    }
    return bearerOnly ? Optional.of(WriteGate.of(name, gates.unknownBearer())) : Optional.empty();
  }

  /**
   * Whether one stands before a class that a program made an endpoint of. Such a class has no rows,
   * and an annotation of its package has to mean something where no gate stands.
   */
  boolean reach(Class<?> type) {
    return ofUnknown.isPresent() && Coverage.isMadeByProgram(type);
  }

  /** The gate where a container does not tell which method it matched. */
  Optional<WriteGate> nameless() {
    return nameless;
  }
}
