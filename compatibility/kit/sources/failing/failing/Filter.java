package failing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Cannot be made. */
public class Filter implements ContainerRequestFilter {

  public Filter() {
    throw new IllegalStateException("a filter of the application");
  }

  @Override
  public void filter(ContainerRequestContext request) {}
}
