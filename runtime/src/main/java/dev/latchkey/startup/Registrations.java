package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the generated classes of one application register, before start-up completes it. */
public final class Registrations {

  private final Map<Class<?>, ResourceRows> resources = new LinkedHashMap<>();
  private final List<ApplicationPolicy> applications = new ArrayList<>();
  private final List<StatedFacts> facts = new ArrayList<>();

  private Registrations() {}

  /**
   * Lets generated classes register.
   *
   * @param policies generated classes, of one application
   * @return what they registered
   * @throws StartRefusedException if a class was generated for another version of this runtime, or
   *     two classes say different things about one endpoint
   */
  public static Registrations of(Collection<? extends GeneratedPolicies> policies) {
    var all = new Registrations();
    List<String> misfits = new ArrayList<>();
    for (GeneratedPolicies generated : policies) {
      var endpoints = new CompilationEndpoints(all, new Compilation(generated.getClass()));
      Compilation.register(generated, endpoints).ifPresent(misfits::add);
    }
    if (!misfits.isEmpty()) {
      throw new StartRefusedException(String.join("\n", misfits));
    }
    return all;
  }

  ResourceRows rows(Class<?> resource) {
    return resources.computeIfAbsent(resource, ResourceRows::new);
  }

  void add(ApplicationPolicy policy) {
    applications.stream()
        .filter(other -> other.application() == policy.application())
        .filter(other -> other.policy() != policy.policy())
        .findFirst()
        .ifPresent(other -> refuseTwice(other, policy));
    applications.add(policy);
  }

  private static void refuseTwice(ApplicationPolicy one, ApplicationPolicy other) {
    throw new StartRefusedException(
        "The policy of %s is registered twice: by %s and by %s. %s"
            .formatted(
                one.application().getName(),
                one.compilation(),
                other.compilation(),
                RuntimeVersion.rebuild("the modules that hold them")));
  }

  void add(StatedFacts stated) {
    facts.add(stated);
  }

  Collection<ResourceRows> resources() {
    return resources.values();
  }

  List<ApplicationPolicy> applications() {
    return applications;
  }

  List<StatedFacts> facts() {
    return facts;
  }
}
