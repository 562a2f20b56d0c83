package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses the start for annotated resource classes without policies that only the container knows,
 * from scanning for example. It binds no filter.
 */
@Provider
public class CoverageFeature implements DynamicFeature {

  /** For the container. */
  public CoverageFeature() {}

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Installation installation = Installation.of(context.getConfiguration());
    if (installation != null) {
      installation.require(Set.of(resource.getResourceClass()));
    }
  }
}
