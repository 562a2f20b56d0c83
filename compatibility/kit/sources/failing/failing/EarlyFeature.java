package failing;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Wants to be the first, and throws. */
@Priority(1)
public class EarlyFeature implements Feature {

  @Override
  public boolean configure(FeatureContext context) {
    throw new IllegalStateException("a feature of the application");
  }
}
