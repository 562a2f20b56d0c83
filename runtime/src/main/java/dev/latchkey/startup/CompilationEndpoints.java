package dev.latchkey.startup;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import java.util.ArrayList;
import java.util.List;

/** What one generated class registers, kept with where it comes from. */
final class CompilationEndpoints implements Endpoints {

  private final Registrations all;
  private final Compilation compilation;
  private final List<RowWriter> writers = new ArrayList<>();

  CompilationEndpoints(Registrations all, Compilation compilation) {
    this.all = all;
    this.compilation = compilation;
  }

  @Override
  public Rows resource(Class<?> resource, String path) {
    all.rows(resource).at(path, compilation);
    return subresource(resource);
  }

  @Override
  public Rows subresource(Class<?> resource) {
    RowWriter writer = new RowWriter(all.rows(resource), compilation);
    writers.add(writer);
    return writer;
  }

  @Override
  public void closedWorld() {
    all.close(compilation);
  }

  /** Called when generated code has said everything. */
  void finish() {
    writers.forEach(RowWriter::finish);
  }

  @Override
  public void application(Class<?> application, PolicyDeclaration policy) {
    all.policies().add(declared(application, policy, policy.owner()));
  }

  @Override
  public void application(Class<?> application, ProtectionDeclaration protection) {
    all.protections().add(declared(application, protection, protection.owner()));
  }

  @Override
  public void unknown(Class<?> application, ProtectionDeclaration protection) {
    all.protectionsOfUnknown().add(declared(application, protection, protection.owner()));
  }

  private <T> ApplicationDeclaration<T> declared(Class<?> application, T what, String owner) {
    return new ApplicationDeclaration<>(application, what, owner, compilation);
  }

  @Override
  public void browserFacing(FactsDeclaration facts) {
    all.add(new StatedFacts(facts.owner(), facts.facts(), compilation));
  }
}
