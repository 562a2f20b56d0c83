package dev.latchkey.endpoint;

import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A policy that only start-up can complete, because it holds configuration references or governs
 * endpoints of other compilations. Generated code writes it as it stands in the source:
 *
 * <pre>{@code
 * static final PolicyDeclaration ACCOUNT_RESOURCE_POLICY =
 *     PolicyDeclaration.on("AccountResource", "TYPE")
 *         .in("com.bank.api")
 *         .origins("${bank.frontend:http://localhost:8081}")
 *         .maxAge(7200)
 *         .declare();
 * }</pre>
 *
 * <p>Objects are immutable. Equal ones stand for one annotation: of a superclass, say, whose
 * subclasses in several packages are governed by it.
 */
public final class PolicyDeclaration {

  private final String packageName;
  private final String owner;
  private final Policy policy;

  private PolicyDeclaration(String packageName, String owner, Policy policy) {
    this.packageName = packageName;
    this.owner = owner;
    this.policy = policy;
  }

  /**
   * Begins a declaration with the defaults of the annotation.
   *
   * @param owner how messages call the annotated element, {@code AccountResource.transfer}
   * @param scope the name of a {@link Scope}
   * @return what sets the attributes
   */
  public static Attributes on(String owner, String scope) {
    return new Attributes(owner, Scope.valueOf(scope));
  }

  /**
   * How messages call the annotated element.
   *
   * @return for example {@code AccountResource.transfer}
   */
  public String owner() {
    return owner;
  }

  /**
   * The declaration as written, with references.
   *
   * @return what start-up resolves and judges
   */
  public Policy policy() {
    return policy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyDeclaration declaration
        && packageName.equals(declaration.packageName)
        && owner.equals(declaration.owner)
        && policy.equals(declaration.policy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(packageName, owner);
  }

  /** The attributes of one annotation, elements of lists as they stand in the source. */
  public static final class Attributes {
    private final String owner;
    private final Scope scope;
    private final Set<Overrule> overrules = EnumSet.noneOf(Overrule.class);
    private String packageName = "";
    private List<String> origins = List.of();
    private List<String> methods = List.of(Policy.INFERRED);
    private List<String> allowedHeaders = List.of(Policy.INFERRED);
    private List<String> exposedHeaders = List.of();
    private boolean allowCredentials;
    private int maxAge;

    private Attributes(String owner, Scope scope) {
      this.owner = owner;
      this.scope = scope;
    }

    /**
     * Says where the annotated element is, to tell it apart from one of the same name.
     *
     * @param name the name of its package
     * @return these attributes
     */
    public Attributes in(String name) {
      packageName = name;
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param texts its elements
     * @return these attributes
     */
    public Attributes origins(String... texts) {
      origins = List.of(texts);
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param texts its elements
     * @return these attributes
     */
    public Attributes methods(String... texts) {
      methods = List.of(texts);
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param texts its elements
     * @return these attributes
     */
    public Attributes allowedHeaders(String... texts) {
      allowedHeaders = List.of(texts);
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param texts its elements
     * @return these attributes
     */
    public Attributes exposedHeaders(String... texts) {
      exposedHeaders = List.of(texts);
      return this;
    }

    /**
     * Sets the attribute to {@code true}.
     *
     * @return these attributes
     */
    public Attributes allowCredentials() {
      allowCredentials = true;
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param seconds seconds, or -1
     * @return these attributes
     */
    public Attributes maxAge(int seconds) {
      maxAge = seconds;
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param names names of {@link Overrule}s
     * @return these attributes
     */
    public Attributes dangerously(String... names) {
      for (String name : names) {
        overrules.add(Overrule.valueOf(name));
      }
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @return the declaration
     */
    public PolicyDeclaration declare() {
      return new PolicyDeclaration(
          packageName,
          owner,
          new Policy(
              scope,
              Setting.list("origins", origins),
              Setting.list("methods", methods),
              Setting.list("allowedHeaders", allowedHeaders),
              Setting.list("exposedHeaders", exposedHeaders),
              allowCredentials,
              maxAge,
              overrules));
    }
  }
}
