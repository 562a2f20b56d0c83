package dev.latchkey.policy;

import java.util.List;

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
 */
public record EndpointSignature(
    String name,
    String verb,
    List<String> consumes,
    boolean entity,
    boolean form,
    List<String> headerParams,
    List<String> cookieParams) {

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
   */
  public EndpointSignature {
    consumes = List.copyOf(consumes);
    headerParams = List.copyOf(headerParams);
    cookieParams = List.copyOf(cookieParams);
  }
}
