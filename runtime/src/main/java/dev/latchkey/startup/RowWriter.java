package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.EndpointSignature.Trait;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one generated class says about one resource class. */
final class RowWriter implements Endpoints.Rows {

  private final ResourceRows rows;
  private final Compilation compilation;
  private String last;

  RowWriter(ResourceRows rows, Compilation compilation) {
    this.rows = rows;
    this.compilation = compilation;
  }

  @Override
  public RowWriter add(String method, String verb, String path, EndpointFilter filter) {
    Objects.requireNonNull(filter, method);
    return add(method, verb, path, new Decision.Settled(filter));
  }

  @Override
  public RowWriter add(String method, String verb, String path, PolicyDeclaration policy) {
    Objects.requireNonNull(policy, method);
    return add(method, verb, path, new Decision.Open(policy));
  }

  private RowWriter add(String method, String verb, String path, Decision decision) {
    rows.add(EndpointRow.of(rows.type(), method, verb, path, decision, compilation));
    last = method;
    return this;
  }

  @Override
  public RowWriter reads(
      String name,
      String entity,
      List<String> consumes,
      List<String> headerParams,
      List<String> cookieParams,
      String... traits) {
    EndpointRow row = last();
    boolean form = entity.equals("form");
    rows.replace(
        row.reading(
            new EndpointSignature(
                name,
                row.verb(),
                consumes,
                form || entity.equals("entity"),
                form,
                headerParams,
                cookieParams,
                Stream.of(traits).map(Trait::valueOf).collect(Collectors.toSet()))));
    return this;
  }

  @Override
  public RowWriter protect(ProtectionDeclaration... chain) {
    return this;
  }

  @Override
  public RowWriter exempt(String owner, String scope, String reason, String... overrules) {
    return this;
  }

  @Override
  public RowWriter undecided() {
    return this;
  }

  @Override
  public RowWriter bridge(String method) {
    rows.addBridge(last(), method);
    return this;
  }

  private EndpointRow last() {
    if (last == null) {
      throw new IllegalStateException(rows.type().getName() + " has no endpoint yet.");
    }
    return rows.endpoint(last);
  }

  @Override
  public RowWriter locate(String path, Class<?> resource) {
    rows.add(new RegisteredLocator(path, Optional.of(resource)));
    return this;
  }

  @Override
  public RowWriter locateUnknown(String path) {
    rows.add(new RegisteredLocator(path, Optional.empty()));
    return this;
  }
}
