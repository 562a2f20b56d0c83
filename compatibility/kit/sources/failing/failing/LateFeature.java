package failing;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Wants to be the last, and throws. */
@Priority(Integer.MAX_VALUE)
public class LateFeature implements Feature {

  @Override
  public boolean configure(FeatureContext context) {
    throw new IllegalStateException("a feature of the application");
  }
}
