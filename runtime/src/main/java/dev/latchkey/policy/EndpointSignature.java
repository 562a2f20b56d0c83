package dev.latchkey.policy;

import java.util.List;
import java.util.Set;

/**
 * What the rules need to know of one endpoint: a resource method under a verb.
 *
 * @param name how a message calls it, {@code AccountResource.transfer}
 * @param verb the HTTP method
 * @param consumes the media types of the {@code @Consumes} in force; empty if there is none
 * @param entity whether the method takes the entity: an entity parameter or form parameters
 * @param form whether it reads form parameters only
 * @param headerParams the names of its {@code @HeaderParam}s, those of fields and beans included
 * @param cookieParams the names of its {@code @CookieParam}s, likewise
 * @param traits what else is to know of it
 */
public record EndpointSignature(
    String name,
    String verb,
    List<String> consumes,
    boolean entity,
    boolean form,
    List<String> headerParams,
    List<String> cookieParams,
    Set<Trait> traits) {

  /** What the rules about forged requests need to know besides. */
  public enum Trait {
    /** It carries {@code @StateChanging}: a safe verb that is none. */
    STATE_CHANGING,
    /** It asks who the user is: a {@code SecurityContext} and roles. */
    AUTHENTICATED,
    /** It reads a parameter by which some filters change the verb. */
    METHOD_OVERRIDE
  }

  /**
   * Copies the lists.
   *
   * @param name how a message calls it, {@code AccountResource.transfer}
   * @param verb the HTTP method
   * @param consumes the media types of the {@code @Consumes} in force; empty if there is none
   * @param entity whether the method takes the entity: an entity parameter or form parameters
   * @param form whether it reads form parameters only
   * @param headerParams the names of its {@code @HeaderParam}s, those of fields and beans included
   * @param cookieParams the names of its {@code @CookieParam}s, likewise
   * @param traits what else is to know of it
   */
  public EndpointSignature {
    consumes = List.copyOf(consumes);
    headerParams = List.copyOf(headerParams);
    cookieParams = List.copyOf(cookieParams);
    traits = Set.copyOf(traits);
  }

  /**
   * A signature without traits.
   *
   * @param name how a message calls it
   * @param verb the HTTP method
   * @param consumes the media types of the {@code @Consumes} in force; empty if there is none
   * @param entity whether the method takes the entity
   * @param form whether it reads form parameters only
   * @param headerParams the names of its {@code @HeaderParam}s
   * @param cookieParams the names of its {@code @CookieParam}s
   */
  public EndpointSignature(
      String name,
      String verb,
      List<String> consumes,
      boolean entity,
      boolean form,
      List<String> headerParams,
      List<String> cookieParams) {
    this(name, verb, consumes, entity, form, headerParams, cookieParams, Set.of());
  }

  /**
   * Whether a request to the endpoint may change something, so that the gates stand: every verb but
   * the safe ones, and a safe one that its author calls state-changing.
   *
   * @return {@code true} if forged requests matter
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, section 9.2.1</a>
   */
  public boolean isUnsafe() {
    return !MethodName.isSafe(verb) || traits.contains(Trait.STATE_CHANGING);
  }
}
