package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.startup.Exempting;
import java.util.List;

/** The rows of {@link ConfiguredResource}, with origins from configuration. */
public class ConfiguredPolicies implements GeneratedPolicies {

  /** The name of the origins. */
  static final String NAME = "frontend.origin";

  private final PolicyDeclaration policy;

  public ConfiguredPolicies() {
    this(attributes().declare());
  }

  private ConfiguredPolicies(PolicyDeclaration policy) {
    this.policy = policy;
  }

  private static PolicyDeclaration.Attributes attributes() {
    return PolicyDeclaration.on("ConfiguredResource", "TYPE")
        .origins("${" + NAME + "}")
        .exposedHeaders("ETag")
        .maxAge(600);
  }

  /** The same, with credentials. */
  public static final class Credentialed extends ConfiguredPolicies {
    public Credentialed() {
      super(attributes().allowCredentials().declare());
    }
  }

  @Override
  public int contract() {
    return GeneratedPolicies.CONTRACT;
  }

  @Override
  public void register(Endpoints endpoints) {
    Exempting.all(endpoints)
        .resource(ConfiguredResource.class, "configured")
        .add("read()", "GET", "", policy)
        .reads("ConfiguredResource.read", "", List.of(), List.of(), List.of())
        .add("write(java.lang.String)", "PUT", "", policy)
        .reads(
            "ConfiguredResource.write",
            "entity",
            List.of("application/json"),
            List.of(),
            List.of());
  }
}
