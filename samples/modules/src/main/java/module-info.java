/** A shop, of which nothing is exported: the container gets at what it makes and fills. */
module dev.latchkey.samples.modules {
  requires dev.latchkey.runtime;

  opens dev.latchkey.samples.modules;

  provides dev.latchkey.endpoint.GeneratedPolicies with
      dev.latchkey.samples.modules.LatchkeyPolicies;
}
