package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.MethodName;
import dev.latchkey.policy.Policy;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads out of filters what policy they hold, so that it can be judged beside a protection. */
final class SharingInForce {

  /** A form sends the safelisted ones without asking, so it matters whether a policy lists them. */
  private final SortedSet<String> verbs = new TreeSet<>(MethodName.SAFELISTED);

  private final Map<EndpointFilter, Optional<EffectivePolicy>> read = new IdentityHashMap<>();

  /** Knows the verbs that an application serves: a filter answers, and does not list. */
  SharingInForce(Stream<String> served) {
    served.forEach(verbs::add);
  }

  /** The policy in force; empty if no origin may read. */
  Optional<EffectivePolicy> under(EndpointFilter filter) {
    return read.computeIfAbsent(filter, this::read);
  }

  private Optional<EffectivePolicy> read(EndpointFilter filter) {
    return filter.origins().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EffectivePolicy(
                filter.origins(),
                methods(filter),
                names(filter.allowedHeaders()),
                names(filter.exposedHeaders()),
                filter.allowCredentials(),
                filter.maxAge() == null ? 0 : Integer.parseInt(filter.maxAge())));
  }

  private List<String> methods(EndpointFilter filter) {
    return filter.anyMethod()
        ? List.of(Policy.ANY)
        : verbs.stream().filter(filter::allowsMethod).toList();
  }

  private static List<String> names(String joined) {
    return joined == null ? List.of() : Stream.of(joined.split(",")).map(String::strip).toList();
  }
}
