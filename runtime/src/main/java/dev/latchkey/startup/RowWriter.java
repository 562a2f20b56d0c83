package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.Exemption;
import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one generated class says about one resource class. */
final class RowWriter implements Endpoints.Rows {

  private final ResourceRows rows;
  private final Compilation compilation;
  private EndpointRow last;

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
    finish();
    last = EndpointRow.of(rows.type(), method, verb, path, decision, compilation);
    return this;
  }

  /** Hands over the row that was written last: nothing more is said of it. */
  void finish() {
    if (last != null) {
      rows.add(last);
      last = null;
    }
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
    last =
        row.reading(
            new EndpointSignature(
                name,
                row.verb(),
                consumes,
                form || entity.equals("entity"),
                form,
                headerParams,
                cookieParams,
                all(Trait::valueOf, traits)));
    return this;
  }

  private static <T> Set<T> all(Function<String, T> constant, String... names) {
    return Stream.of(names).map(constant).collect(Collectors.toSet());
  }

  @Override
  public RowWriter protect(ProtectionDeclaration... chain) {
    last = last().guarded(new GuardDecision.Protect(List.of(chain)));
    return this;
  }

  @Override
  public RowWriter exempt(String owner, String scope, String reason, String... overrules) {
    var exemption =
        new Exemption(
            Scope.valueOf(scope), Setting.of("reason", reason), all(Overrule::valueOf, overrules));
    last = last().guarded(new GuardDecision.Exempt(owner, exemption));
    return this;
  }

  @Override
  public RowWriter inScope() {
    last = last().guarded(GuardDecision.IN_SCOPE);
    return this;
  }

  @Override
  public RowWriter bridge(String method) {
    last = last().withBridge(method);
    return this;
  }

  private EndpointRow last() {
    if (last == null) {
      throw new IllegalStateException(rows.type().getName() + " has no endpoint yet.");
    }
    return last;
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
