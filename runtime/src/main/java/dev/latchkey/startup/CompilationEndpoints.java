package dev.latchkey.startup;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;

/** What one generated class registers, kept with where it comes from. */
record CompilationEndpoints(Registrations all, Compilation compilation) implements Endpoints {

  @Override
  public Rows resource(Class<?> resource, String path) {
    all.rows(resource).at(path, compilation);
    return subresource(resource);
  }

  @Override
  public Rows subresource(Class<?> resource) {
    return new RowWriter(all.rows(resource), compilation);
  }

  @Override
  public void application(Class<?> application, PolicyDeclaration policy) {
    all.add(new ApplicationPolicy(application, policy, compilation));
  }

  @Override
  public void application(Class<?> application, ProtectionDeclaration protection) {}

  @Override
  public void unknown(Class<?> application, ProtectionDeclaration protection) {}

  @Override
  public void browserFacing(FactsDeclaration facts) {
    all.add(new StatedFacts(facts.owner(), facts.facts()));
  }
}
