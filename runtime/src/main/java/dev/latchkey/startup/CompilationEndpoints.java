package dev.latchkey.startup;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.stream.Collectors;

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
  public void browserFacing(String owner, List<String> publicOrigins, List<String> credentials) {
    all.add(
        new StatedFacts(
            owner,
            new ApplicationFacts(
                Setting.list("publicOrigins", publicOrigins),
                credentials.stream().map(Credential::valueOf).collect(Collectors.toSet()))));
  }
}
