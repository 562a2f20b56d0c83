package failing;

import jakarta.ws.rs.ext.ContextResolver;

/** Fails nowhere. */
public class Nothing implements ContextResolver<Nothing> {

  @Override
  public Nothing getContext(Class<?> type) {
    return this;
  }
}
