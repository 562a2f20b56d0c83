module com.example.shop { // ERROR POLICIES_NOT_PROVIDED @ module
  requires dev.latchkey.runtime;

  provides dev.latchkey.endpoint.GeneratedPolicies with
      orders.LatchkeyPolicies;
}
