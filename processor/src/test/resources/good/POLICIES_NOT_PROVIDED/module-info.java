module com.example.shop {
  requires dev.latchkey.runtime;

  provides dev.latchkey.endpoint.GeneratedPolicies with
      orders.LatchkeyPolicies,
      stock.LatchkeyPolicies;
}
