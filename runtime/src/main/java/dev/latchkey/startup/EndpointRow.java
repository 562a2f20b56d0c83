package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EndpointSignature;
import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint as generated code registers it.
 *
 * @param resource the resource class
 * @param method its signature
 * @param bridges other signatures of it
 * @param verb the HTTP method
 * @param path the path template below the class
 * @param decision the policy in force
 * @param guard what is said of forged requests
 * @param signature what the rules need to know of it; no more than its name and verb where
 *     generated code does not say
 * @param compilation where the row comes from
 */
record EndpointRow(
    Class<?> resource,
    String method,
    List<String> bridges,
    String verb,
    String path,
    Decision decision,
    GuardDecision guard,
    EndpointSignature signature,
    Compilation compilation) {

  static EndpointRow of(
      Class<?> resource,
      String method,
      String verb,
      String path,
      Decision decision,
      Compilation compilation) {
    String name = resource.getSimpleName() + '.' + simple(method);
    var signature =
        new EndpointSignature(name, verb, List.of(), false, false, List.of(), List.of());
    return new EndpointRow(
        resource,
        method,
        List.of(),
        verb,
        path,
        decision,
        GuardDecision.NOTHING,
        signature,
        compilation);
  }

  EndpointRow withBridge(String bridge) {
    if (bridges.contains(bridge)) {
      return this;
    }
    List<String> all = new ArrayList<>(bridges);
    all.add(bridge);
    return new EndpointRow(
        resource, method, List.copyOf(all), verb, path, decision, guard, signature, compilation);
  }

  EndpointRow reading(EndpointSignature facts) {
    return new EndpointRow(
        resource, method, bridges, verb, path, decision, guard, facts, compilation);
  }

  EndpointRow guarded(GuardDecision by) {
    return new EndpointRow(
        resource, method, bridges, verb, path, decision, by, signature, compilation);
  }

  /** Whether both say the same of one endpoint. */
  boolean agrees(EndpointRow other) {
    return decision.equals(other.decision)
        && guard.equals(other.guard)
        && verb.equals(other.verb)
        && path.equals(other.path)
        && signature.isUnsafe() == other.signature.isUnsafe();
  }

  RegisteredEndpoint under(EndpointFilter filter, RegisteredGuard gates) {
    return new RegisteredEndpoint(resource, method, bridges, verb, path, filter, signature, gates);
  }

  /** The method with the whole name of its class. */
  String fullName() {
    return resource.getName() + '.' + simple(method);
  }

  private static String simple(String method) {
    return method.substring(0, method.indexOf('('));
  }
}
