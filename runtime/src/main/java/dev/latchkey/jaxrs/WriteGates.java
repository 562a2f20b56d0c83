package dev.latchkey.jaxrs;

import dev.latchkey.csrf.ApplicationGates;
import dev.latchkey.csrf.EndpointGate;
import dev.latchkey.csrf.Tokens;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.startup.GuardedApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts up the gates of one application. */
final class WriteGates {

  /** As messages call what no container gives a name. */
  private static final String NAMELESS = "an endpoint of the container";

  private final ApplicationGates gates;
  private final boolean bearerOnly;
  private final Optional<EffectiveProtection> ofUnknown;
  private final WriteGate nameless;

  WriteGates(GuardedApplication application, Optional<Tokens> tokens) {
    gates = ApplicationGates.of(application.facts(), tokens);
    bearerOnly = application.facts().bearerOnly();
    ofUnknown = application.unknown();
    nameless = unknown(NAMELESS);
  }

  /** Whether gates compare what only the scheme of a request tells. */
  boolean needScheme() {
    return gates.needsScheme();
  }

  /** The gates before an endpoint with a row. */
  WriteGate before(RegisteredEndpoint endpoint) {
    String name = endpoint.signature().name();
    if (endpoint.guard() instanceof RegisteredGuard.Exempt) {
      return WriteGate.open(name);
    }
    List<EndpointGate> all = new ArrayList<>();
    if (bearerOnly) {
      all.add(gates.bearer(endpoint.signature()));
    }
    if (endpoint.guard() instanceof RegisteredGuard.Protected by) {
      all.add(gates.gate(by.protection(), endpoint.signature(), endpoint.filter()));
      return standing(name, all, by.protection());
    }
    return new WriteGate(name, List.copyOf(all), "", false);
  }

  /** The gates before an endpoint without a row. */
  WriteGate unknown(String name) {
    List<EndpointGate> all = new ArrayList<>();
    if (bearerOnly) {
      all.add(new BearerGate(gates, name));
    }
    if (ofUnknown.isEmpty()) {
      return new WriteGate(name, List.copyOf(all), "", false);
    }
    all.add(gates.unknown(ofUnknown.get()));
    return standing(name, all, ofUnknown.get());
  }

  /** The gates where a container does not tell which method it matched. */
  WriteGate nameless() {
    return nameless;
  }

  private static WriteGate standing(
      String name, List<EndpointGate> all, EffectiveProtection protection) {
    return new WriteGate(
        name, List.copyOf(all), protection.header(), protection.establishesSession());
  }
}
