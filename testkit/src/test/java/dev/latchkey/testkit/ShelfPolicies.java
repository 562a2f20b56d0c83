package dev.latchkey.testkit;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;

/** Rows as the processor would generate them, which no application has unless a test lists them. */
public final class ShelfPolicies implements GeneratedPolicies {

  /** For the service loader. */
  public ShelfPolicies() {}

  @Override
  public int contract() {
    return GeneratedPolicies.CONTRACT;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.resource(Shelf.class, "shelf").add("read()", "GET", "", EndpointFilter.NOT_SHARED);
  }
}
