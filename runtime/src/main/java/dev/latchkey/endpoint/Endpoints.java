package dev.latchkey.endpoint;

import java.util.List;

/**
 * The table that generated code fills when the application starts.
 *
 * <pre>{@code
 * endpoints.resource(AccountResource.class, "accounts/{id}")
 *     .add("read(java.lang.String)", "GET", "", ACCOUNTS)
 *     .add("transfer(com.bank.api.Transfer)", "POST", "transfers", ACCOUNTS)
 *     .locate("children", ChildResource.class);
 * endpoints.subresource(ChildResource.class)
 *     .add("list()", "GET", "", ACCOUNTS);
 * }</pre>
 */
public interface Endpoints {

  /**
   * Adds a root resource class.
   *
   * @param resource the class
   * @param path its path template without slashes at the beginning. One slash at the end is kept if
   *     the author wrote one: it matches nothing more, but Jersey counts it as a literal character
   *     when it ranks templates
   * @return the rows of that class
   */
  Rows resource(Class<?> resource, String path);

  /**
   * Adds a class that is reached through sub-resource locators only.
   *
   * @param resource the class
   * @return the rows of that class
   */
  Rows subresource(Class<?> resource);

  /**
   * Adds the policy of an application, for every endpoint that has no nearer one, in whatever
   * compilation.
   *
   * @param application the {@code Application} subclass
   * @param policy its policy
   */
  void application(Class<?> application, PolicyDeclaration policy);

  /**
   * Adds the protection of an application, for every endpoint that is not exempt, in whatever
   * compilation, and for endpoints without a row.
   *
   * @param application the {@code Application} subclass
   * @param protection its protection
   */
  void application(Class<?> application, ProtectionDeclaration protection);

  /**
   * Adds a protection for endpoints without a row: that of the package of an application.
   *
   * @param application the {@code Application} subclass
   * @param protection the protection of its package
   */
  void unknown(Class<?> application, ProtectionDeclaration protection);

  /**
   * Adds the facts of the application.
   *
   * @param facts what one {@code @BrowserFacing} states
   */
  void browserFacing(FactsDeclaration facts);

  /**
   * Says that the compilation holds the application: its compiler has warned of what only the whole
   * shows. What another one could not say, start-up says.
   */
  void closedWorld();

  /** The endpoints of one resource class. */
  interface Rows {

    /**
     * Adds an endpoint.
     *
     * @param method the resource method's name with the erased types of its parameters, as in
     *     {@code transfer(com.bank.api.Transfer,int)}; binary names, no spaces. A nested class is
     *     {@code Outer$Inner}, an array its component type and brackets, {@code
     *     java.lang.String[]}, also where the source says {@code String...}
     * @param verb the HTTP method
     * @param path the path template below the class, with slashes as in {@link Endpoints#resource};
     *     empty for the class's own path
     * @param filter the policy in force
     * @return these rows
     */
    Rows add(String method, String verb, String path, EndpointFilter filter);

    /**
     * Adds an endpoint whose policy start-up completes.
     *
     * @param method as above
     * @param verb as above
     * @param path as above
     * @param policy the declaration
     * @return these rows
     */
    Rows add(String method, String verb, String path, PolicyDeclaration policy);

    /**
     * Says what the endpoint added last reads of a request. Generated for endpoints whose policy
     * start-up completes, and for those that a policy of the application may reach.
     *
     * @param name how messages call it, {@code AccountResource.transfer}
     * @param entity whether it takes the entity: {@code "entity"}, {@code "form"} for form
     *     parameters only, or {@code ""}
     * @param consumes the media types of the {@code @Consumes} in force
     * @param headerParams the names of its {@code @HeaderParam}s
     * @param cookieParams the names of its {@code @CookieParam}s
     * @param traits names of {@link dev.latchkey.policy.EndpointSignature.Trait}s
     * @return these rows
     */
    Rows reads(
        String name,
        String entity,
        List<String> consumes,
        List<String> headerParams,
        List<String> cookieParams,
        String... traits);

    /**
     * Says that the endpoint added last is protected. Without any declaration the origin gate
     * stands alone, as {@code @StateChanging} asks.
     *
     * @param chain the declarations that add up, the nearest first; not that of an application
     * @return these rows
     */
    Rows protect(ProtectionDeclaration... chain);

    /**
     * Says that the endpoint added last is exempt.
     *
     * @param owner how messages call the annotated element
     * @param scope the name of a {@link dev.latchkey.policy.Scope}
     * @param reason why
     * @param overrules names of {@link dev.latchkey.policy.Overrule}s
     * @return these rows
     */
    Rows exempt(String owner, String scope, String reason, String... overrules);

    /**
     * Says that the endpoint added last needs a decision if it is unsafe, for something is said
     * about it, its class or its package. Generated for those under no protection but perhaps that
     * of an application.
     *
     * @return these rows
     */
    Rows inScope();

    /**
     * Adds another signature of the endpoint added last: a bridge, or the generic method that it
     * overrides. Some containers report that one.
     *
     * @param method as in {@link #add}
     * @return these rows
     */
    Rows bridge(String method);

    /**
     * Adds a sub-resource locator.
     *
     * @param path the locator's path template below the class
     * @param resource the class that it returns, by its static return type
     * @return these rows
     */
    Rows locate(String path, Class<?> resource);

    /**
     * Adds a sub-resource locator whose result only run time can tell. What lies below its path is
     * not routed: no preflight there is granted.
     *
     * @param path the locator's path template below the class
     * @return these rows
     */
    Rows locateUnknown(String path);
  }
}
