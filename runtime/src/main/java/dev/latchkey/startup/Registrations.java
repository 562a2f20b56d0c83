package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the generated classes of one application register, before start-up completes it. */
public final class Registrations {

  private final Map<Class<?>, ResourceRows> resources = new LinkedHashMap<>();
  private final ApplicationDeclarations<PolicyDeclaration> policies =
      new ApplicationDeclarations<>("policy");
  private final ApplicationDeclarations<ProtectionDeclaration> protections =
      new ApplicationDeclarations<>("protection");
  private final ApplicationDeclarations<ProtectionDeclaration> protectionsOfUnknown =
      new ApplicationDeclarations<>("protection of the package");
  private final List<StatedFacts> facts = new ArrayList<>();
  private final List<Compilation> closed = new ArrayList<>();

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
      Compilation.register(generated, endpoints).ifPresentOrElse(misfits::add, endpoints::finish);
    }
    if (!misfits.isEmpty()) {
      throw new StartRefusedException(String.join("\n", misfits));
    }
    return all;
  }

  ResourceRows rows(Class<?> resource) {
    return resources.computeIfAbsent(resource, ResourceRows::new);
  }

  void add(StatedFacts stated) {
    facts.add(stated);
  }

  void close(Compilation compilation) {
    closed.add(compilation);
  }

  /** Whether the compiler of a row knew the application. */
  boolean isClosed(Compilation compilation) {
    return closed.stream().anyMatch(compilation::isJudgedWith);
  }

  Collection<ResourceRows> resources() {
    return resources.values();
  }

  /** The rows of all classes. */
  List<EndpointRow> endpoints() {
    return resources.values().stream().flatMap(rows -> rows.endpoints().stream()).toList();
  }

  ApplicationDeclarations<PolicyDeclaration> policies() {
    return policies;
  }

  ApplicationDeclarations<ProtectionDeclaration> protections() {
    return protections;
  }

  /** For endpoints without a row. */
  ApplicationDeclarations<ProtectionDeclaration> protectionsOfUnknown() {
    return protectionsOfUnknown;
  }

  List<StatedFacts> facts() {
    return facts;
  }
}
