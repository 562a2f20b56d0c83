package dev.latchkey.testkit;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.testkit.shop.ItemResource;

/** Says of an endpoint what the processor did not generate. */
public final class ContradictingPolicies implements GeneratedPolicies {

  /** For the service loader. */
  public ContradictingPolicies() {}

  @Override
  public int contract() {
    return GeneratedPolicies.CONTRACT;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints
        .resource(ItemResource.class, "items")
        .add("list()", "GET", "", EndpointFilter.NOT_SHARED);
  }
}
