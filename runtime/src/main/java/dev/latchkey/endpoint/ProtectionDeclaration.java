package dev.latchkey.endpoint;

import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code @CsrfProtected} as it stands in the source. Start-up completes it, since the facts of
 * the application and what its {@code Application} says may come from another compilation:
 *
 * <pre>{@code
 * static final ProtectionDeclaration ACCOUNT_RESOURCE_PROTECTION =
 *     ProtectionDeclaration.on("AccountResource", "TYPE")
 *         .in("com.bank.api")
 *         .also("TOKEN")
 *         .declare();
 * }</pre>
 *
 * <p>Objects are immutable. Equal ones stand for one annotation.
 */
public final class ProtectionDeclaration {

  private final String packageName;
  private final String owner;
  private final Protection protection;

  private ProtectionDeclaration(String packageName, String owner, Protection protection) {
    this.packageName = packageName;
    this.owner = owner;
    this.protection = protection;
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
  public Protection protection() {
    return protection;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProtectionDeclaration declaration
        && packageName.equals(declaration.packageName)
        && owner.equals(declaration.owner)
        && protection.equals(declaration.protection);
  }

  @Override
  public int hashCode() {
    return Objects.hash(packageName, owner);
  }

  /** The attributes of one annotation, texts as they stand in the source. */
  public static final class Attributes {
    private final String owner;
    private final Scope scope;
    private final Set<Gate> also = EnumSet.noneOf(Gate.class);
    private final Set<Overrule> overrules = EnumSet.noneOf(Overrule.class);
    private String packageName = "";
    private Optional<List<Setting>> trustedOrigins = Optional.empty();
    private Optional<Setting> header = Optional.empty();
    private Optional<Setting> tokenScope = Optional.empty();
    private Optional<Setting> reportOnly = Optional.empty();
    private boolean establishesSession;

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
     * @param names names of {@link Gate}s
     * @return these attributes
     */
    public Attributes also(String... names) {
      for (String name : names) {
        also.add(Gate.valueOf(name));
      }
      return this;
    }

    /**
     * Sets the attribute, also where it was written with no element.
     *
     * @param texts its elements
     * @return these attributes
     */
    public Attributes trustedOrigins(String... texts) {
      trustedOrigins = Optional.of(Setting.list("trustedOrigins", List.of(texts)));
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param text its value
     * @return these attributes
     */
    public Attributes header(String text) {
      header = Optional.of(Setting.of("header", text));
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param text its value
     * @return these attributes
     */
    public Attributes tokenScope(String text) {
      tokenScope = Optional.of(Setting.of("tokenScope", text));
      return this;
    }

    /**
     * Sets the attribute to {@code true}.
     *
     * @return these attributes
     */
    public Attributes establishesSession() {
      establishesSession = true;
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param text its value
     * @return these attributes
     */
    public Attributes reportOnly(String text) {
      reportOnly = Optional.of(Setting.of("reportOnly", text));
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
    public ProtectionDeclaration declare() {
      return new ProtectionDeclaration(
          packageName,
          owner,
          new Protection(
              scope,
              also,
              trustedOrigins,
              header,
              tokenScope,
              establishesSession,
              reportOnly,
              overrules));
    }
  }
}
