package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.PolicyDeclaration;

/** What generated code says about one endpoint. Equal for equal objects of generated code. */
sealed interface Decision {

  /**
   * The compiler completed the policy.
   *
   * @param filter the policy in force
   */
  record Settled(EndpointFilter filter) implements Decision {
    @Override
    public String toString() {
      return filter == EndpointFilter.UNDECLARED || filter == EndpointFilter.NOT_SHARED
          ? filter.toString()
          : filter.getClass().getName();
    }
  }

  /**
   * Start-up completes the policy.
   *
   * @param policy the declaration
   */
  record Open(PolicyDeclaration policy) implements Decision {
    @Override
    public String toString() {
      return "declared on " + policy.owner();
    }
  }

  /** Nobody said anything. */
  Decision UNDECLARED = new Settled(EndpointFilter.UNDECLARED);
}
