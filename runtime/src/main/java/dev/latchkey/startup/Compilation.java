package dev.latchkey.startup;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Where rows come from: one generated class, and the jar or folder that holds it. Classes of one
 * place were compiled together.
 */
record Compilation(Class<?> generated) {

  /**
   * Lets generated code register.
   *
   * @return what is wrong if it was generated for another version of this runtime
   */
  static Optional<String> register(GeneratedPolicies policies, Endpoints endpoints) {
    Compilation from = new Compilation(policies.getClass());
    try {
      int contract = policies.contract();
      if (contract != GeneratedPolicies.CONTRACT) {
        return Optional.of(from.skew("was generated for contract " + contract));
      }
      policies.register(endpoints);
      return Optional.empty();
    } catch (LinkageError | IllegalArgumentException e) {
      return Optional.of(from.skew("cannot register (" + e + ")"));
    }
  }

  private String skew(String problem) {
    return "%s %s, and this runtime reads contract %d. %s"
        .formatted(
            this,
            problem,
            GeneratedPolicies.CONTRACT,
            RuntimeVersion.rebuild("the module that holds it"));
  }

  /** Whether the compiler saw both at once. */
  boolean isJudgedWith(Compilation other) {
    return generated == other.generated
        || location().isPresent() && location().equals(other.location());
  }

  private Optional<String> location() {
    CodeSource source = generated.getProtectionDomain().getCodeSource();
    return Optional.ofNullable(source).map(CodeSource::getLocation).map(URL::toString);
  }

  /** As messages call it. */
  @Override
  public String toString() {
    return generated.getName() + location().map(place -> " (" + place + ")").orElse("");
  }
}
