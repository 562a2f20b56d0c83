package dev.latchkey.processor.model;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.Inference;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.References;
import dev.latchkey.processor.model.Guard.DeclaredExemption;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * Everything that one look at the sources found.
 *
 * @param application facts of the whole
 * @param resources the resource classes, sorted by name
 * @param declarations our annotations, packages before types, types sorted by name
 * @param policies the policies among them, whether an endpoint is under them or not
 * @param protections the protections against forged requests among them, likewise
 * @param exemptions the exemptions among them, likewise, also those without effect
 * @param unresolved whether some classes mention types that do not exist yet, and were left out
 */
public record Program(
    Application application,
    List<ResourceClass> resources,
    List<Declaration> declarations,
    List<Sharing.Declared> policies,
    List<DeclaredProtection> protections,
    List<DeclaredExemption> exemptions,
    boolean unresolved) {

  /** The simple name of the generated class in each package. */
  public static final String GENERATED_NAME = "LatchkeyPolicies";

  /**
   * Copies the lists.
   *
   * @param application facts of the whole
   * @param resources the resource classes, sorted by name
   * @param declarations our annotations, packages before types, types sorted by name
   * @param policies the policies among them, whether an endpoint is under them or not
   * @param protections the protections against forged requests among them
   * @param exemptions the exemptions among them
   * @param unresolved whether some classes mention types that do not exist yet, and were left out
   */
  public Program {
    resources = List.copyOf(resources);
    declarations = List.copyOf(declarations);
    policies = List.copyOf(policies);
    protections = List.copyOf(protections);
    exemptions = List.copyOf(exemptions);
  }

  /**
   * Whether anything is said about any endpoint. Without that there is nothing to generate.
   *
   * @return {@code true} if so
   */
  public boolean inScope() {
    return resources.stream()
        .flatMap(resource -> resource.endpoints().stream())
        .anyMatch(
            endpoint -> endpoint.inScope() || !(endpoint.sharing() instanceof Sharing.Undeclared));
  }

  /**
   * Whether this compilation holds the application, so that nobody else can state facts.
   *
   * @return {@code true} if an {@code Application} subclass or a {@code @BrowserFacing} is here
   */
  public boolean closedWorld() {
    return !application.concrete().isEmpty() || !application.statements().isEmpty();
  }

  /**
   * Every endpoint with what is decided about forged requests.
   *
   * @return in the order of the resources
   */
  public List<Guarded> guarded() {
    return GuardedEndpoints.of(this);
  }

  /**
   * The endpoints under each policy, those of other compilations that resources inherit included.
   *
   * @return policies in a stable order, keyed by the annotated element
   */
  public Map<Element, Governed> governed() {
    Map<Element, Governed> byElement = new LinkedHashMap<>();
    for (Sharing.Declared declared : policies) {
      byElement.put(declared.place().element(), new Governed(declared));
    }
    for (ResourceClass resource : resources) {
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.sharing() instanceof Sharing.Declared declared) {
          byElement
              .computeIfAbsent(declared.place().element(), element -> new Governed(declared))
              .add(resource, endpoint);
        }
      }
    }
    return byElement;
  }

  /**
   * The facts in force, as far as the compiler can tell.
   *
   * @return facts whose references are replaced by their defaults
   */
  public ApplicationFacts facts() {
    return References.resolve(application.facts(), Lookup.NONE).facts();
  }

  /**
   * What every declared policy comes to, with the headers and verbs that its endpoints imply.
   *
   * @return effective policies, keyed by the annotated element
   */
  public Map<Element, EffectivePolicy> effective() {
    return effective(UnaryOperator.identity());
  }

  /** The same with policies that were changed before. */
  Map<Element, EffectivePolicy> effective(UnaryOperator<Policy> change) {
    Map<Element, EffectivePolicy> effective = new LinkedHashMap<>();
    governed()
        .forEach(
            (element, governed) ->
                effective.put(
                    element,
                    Inference.effective(
                        change.apply(governed.declared().policy()),
                        governed.signatures(),
                        application.facts(),
                        governed.gateHeaders())));
    return effective;
  }

  /** One declared policy with the endpoints under it. */
  public static final class Governed {
    private final Sharing.Declared declared;
    private final List<ResourceClass> resources = new ArrayList<>();
    private final List<Endpoint> endpoints = new ArrayList<>();

    Governed(Sharing.Declared declared) {
      this.declared = declared;
    }

    void add(ResourceClass resource, Endpoint endpoint) {
      resources.add(resource);
      endpoints.add(endpoint);
    }

    /**
     * The policy.
     *
     * @return as written
     */
    public Sharing.Declared declared() {
      return declared;
    }

    /**
     * The endpoints under it.
     *
     * @return their signatures, in the order of the resources
     */
    public List<EndpointSignature> signatures() {
      return endpoints.stream().map(Endpoint::signature).toList();
    }

    /**
     * The headers that a script must send because a gate of an endpoint asks for them.
     *
     * @return header names, references replaced by their defaults
     */
    public Set<String> gateHeaders() {
      return endpoints.stream()
          .filter(endpoint -> endpoint.signature().isUnsafe())
          .flatMap(endpoint -> endpoint.guard().gateHeader().stream())
          .collect(Collectors.toSet());
    }

    /**
     * Whether configuration names such a header.
     *
     * @return {@code true} if only start-up knows {@link #gateHeaders()} for certain
     */
    public boolean asksForConfiguredHeader() {
      return endpoints.stream()
          .filter(endpoint -> endpoint.signature().isUnsafe())
          .flatMap(endpoint -> endpoint.guard().declarations().stream())
          .flatMap(declared -> declared.protection().header().stream())
          .anyMatch(header -> References.isIn(header.text()));
    }

    /**
     * The classes of these endpoints.
     *
     * @return each class once for each of its endpoints
     */
    public List<ResourceClass> resources() {
      return List.copyOf(resources);
    }
  }
}
