package failing;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Throws when it hears of a resource method. */
public class BoundFeature implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    throw new IllegalStateException("a dynamic feature of the application");
  }
}
