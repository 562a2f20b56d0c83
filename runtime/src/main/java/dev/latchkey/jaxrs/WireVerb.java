package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * The verb with which a request came. Filters that run before matching may put another one in its
 * place, which a header or a parameter names.
 */
final class WireVerb {

  private static final String PROPERTY = "dev.latchkey.wire-verb";

  private WireVerb() {}

  /** Called before any other filter. */
  static void record(ContainerRequestContext request) {
    request.setProperty(PROPERTY, request.getMethod());
  }

  /** The verb; where none was recorded, a text that is none, so that the gate stands. */
  static String of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof String verb ? verb : "";
  }
}
