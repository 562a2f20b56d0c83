package dev.latchkey.testkit;

import dev.latchkey.startup.PolicyLoader;
import dev.latchkey.startup.PolicyProof;
import dev.latchkey.startup.StartRefusedException;
import java.util.List;
import java.util.stream.Stream;

/** What was generated for the classes on the test's class path. */
final class KnownPolicies {

  private static final String REBUILD =
      " Have the test's class path hold the application's classes, compiled with"
          + " latchkey-processor on the annotation processor path.";

  private KnownPolicies() {}

  static List<PolicyProof> all() {
    List<PolicyProof> all = load();
    if (all.isEmpty()) {
      throw new AssertionError("The test's class path holds no generated policies." + REBUILD);
    }
    return all;
  }

  static List<PolicyProof> of(Class<?>... resources) {
    List<PolicyProof> all = load();
    return Stream.of(resources).flatMap(it -> covering(all, it).stream()).distinct().toList();
  }

  private static List<PolicyProof> covering(List<PolicyProof> all, Class<?> resource) {
    List<PolicyProof> covering = all.stream().filter(proof -> proof.covers(resource)).toList();
    if (covering.isEmpty()) {
      throw new AssertionError(
          "The test's class path holds no generated policies of %s.%s"
              .formatted(resource.getName(), REBUILD));
    }
    return covering;
  }

  private static List<PolicyProof> load() {
    try {
      return PolicyLoader.load(List.of()).stream().map(PolicyProof::of).toList();
    } catch (StartRefusedException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
