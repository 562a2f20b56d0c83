package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The digest of all that one generated class registers. It is of what the rows say and not of the
 * bytes of the class, which agents and servers like to rewrite.
 */
final class RowDigest implements Endpoints, Endpoints.Rows {

  private final TextDigest digest = new TextDigest();
  private final DeclarationDigest declarations = new DeclarationDigest(digest);
  private final Set<Class<?>> resources = new HashSet<>();

  private RowDigest() {}

  /**
   * Lets a generated class register.
   *
   * @throws StartRefusedException if it was generated for another version of this runtime
   */
  static RowDigest of(GeneratedPolicies policies) {
    var rows = new RowDigest();
    rows.digest.say(policies.getClass().getName());
    Compilation.register(policies, rows)
        .ifPresent(
            misfit -> {
              throw new StartRefusedException(misfit);
            });
    return rows;
  }

  byte[] toBytes() {
    return digest.toBytes();
  }

  /** The resource classes that have rows. */
  Set<Class<?>> resources() {
    return Set.copyOf(resources);
  }

  @Override
  public Rows resource(Class<?> resource, String path) {
    digest.say("resource", path);
    return subresource(resource);
  }

  @Override
  public Rows subresource(Class<?> resource) {
    resources.add(resource);
    digest.say("rows", resource.getName());
    return this;
  }

  @Override
  public void application(Class<?> application, PolicyDeclaration policy) {
    digest.say("application", application.getName());
    declarations.policy(policy);
  }

  @Override
  public void application(Class<?> application, ProtectionDeclaration protection) {
    digest.say("application", application.getName());
    declarations.protection(protection);
  }

  @Override
  public void unknown(Class<?> application, ProtectionDeclaration protection) {
    digest.say("unknown", application.getName());
    declarations.protection(protection);
  }

  @Override
  public void browserFacing(FactsDeclaration facts) {
    declarations.facts(facts);
  }

  @Override
  public void closedWorld() {
    digest.say("closed");
  }

  @Override
  public Rows add(String method, String verb, String path, EndpointFilter filter) {
    digest.say("add", method, verb, path);
    declarations.filter(filter, verb);
    return this;
  }

  @Override
  public Rows add(String method, String verb, String path, PolicyDeclaration policy) {
    digest.say("add", method, verb, path);
    declarations.policy(policy);
    return this;
  }

  @Override
  public Rows reads(
      String name,
      String entity,
      List<String> consumes,
      List<String> headerParams,
      List<String> cookieParams,
      String... traits) {
    digest.say("reads", name, entity).list(consumes).list(headerParams);
    digest.list(cookieParams).list(List.of(traits));
    return this;
  }

  @Override
  public Rows protect(ProtectionDeclaration... chain) {
    digest.say("protect", String.valueOf(chain.length));
    List.of(chain).forEach(declarations::protection);
    return this;
  }

  @Override
  public Rows exempt(String owner, String scope, String reason, String... overrules) {
    digest.say("exempt", owner, scope, reason).list(List.of(overrules));
    return this;
  }

  @Override
  public Rows inScope() {
    digest.say("in scope");
    return this;
  }

  @Override
  public Rows bridge(String method) {
    digest.say("bridge", method);
    return this;
  }

  @Override
  public Rows locate(String path, Class<?> resource) {
    digest.say("locate", path, resource.getName());
    return this;
  }

  @Override
  public Rows locateUnknown(String path) {
    digest.say("locate", path, null);
    return this;
  }
}
