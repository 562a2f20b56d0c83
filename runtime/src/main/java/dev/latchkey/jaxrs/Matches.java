package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.startup.Coverage;
import dev.latchkey.startup.EndpointLookup;
import dev.latchkey.startup.EndpointTable;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the row of a matched method: two look-ups by identity, except the first time. */
final class Matches {

  private static final String FOUND = Matches.class.getName();

  private final EndpointLookup lookup;
  private final WriteGates gates;
  private final Map<Class<?>, Map<Method, Match>> byMethod = new ConcurrentHashMap<>();

  Matches(EndpointTable table, WriteGates gates) {
    lookup = new EndpointLookup(table);
    this.gates = gates;
  }

  /** Finds what is known of a request, and keeps it for those that come after the gate. */
  Match keep(ContainerRequestContext request, ResourceInfo info) {
    Match match = find(info);
    request.setProperty(FOUND, match);
    return match;
  }

  /** What was kept, or else what is there now: containers may refuse before the gate is asked. */
  Match kept(ContainerRequestContext request, ResourceInfo injected) {
    return request.getProperty(FOUND) instanceof Match match
        ? match
        : find(MatchedResource.of(request, injected));
  }

  /** Finds what is known; {@code info} may be null where a container did not inject it. */
  Match find(ResourceInfo info) {
    Class<?> type = typeOf(info);
    Method method = type == null ? null : info.getResourceMethod();
    if (method == null) {
      return Match.NONE;
    }
    Map<Method, Match> methods = byMethod.get(type);
    Match match = methods == null ? null : methods.get(method);
    return match != null ? match : remember(type, method);
  }

  /** Outside a matched request some containers answer null, others throw. */
  static Class<?> typeOf(ResourceInfo info) {
    try {
      return info == null ? null : info.getResourceClass();
    } catch (RuntimeException e) {
      return null;
    }
  }

  private Match remember(Class<?> type, Method method) {
    Match match = look(type, method);
    byMethod.computeIfAbsent(type, t -> new ConcurrentHashMap<>()).put(method, match);
    return match;
  }

  private Match look(Class<?> type, Method method) {
    Class<?> body = MethodSignatures.placeOfBody(type, method);
    Optional<RegisteredEndpoint> row = lookup.find(type, MethodSignatures.of(method), body);
    if (row.isPresent()) {
      return new Match.Known(row.get(), gates.before(row.get()));
    }
    return Coverage.isAnnotated(type) && !gates.reach(type)
        ? Match.UNKNOWN
        : new Match.Undeclared(gates.unknown(MethodSignatures.name(type, method)));
  }
}
