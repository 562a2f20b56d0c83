package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

/**
 * Asks a container which method it matched. All inject the answer into filters, except Quarkus: a
 * filter that a feature registers gets nothing there. What it injects elsewhere is no help, since
 * it stays what it was when somebody asked for the first time, before a locator was followed, say.
 */
final class MatchedResource {

  private static final boolean QUARKUS = QuarkusRequest.isKnown();

  private MatchedResource() {}

  /** Whether this may be Quarkus. */
  static boolean isQuarkusKnown() {
    return QUARKUS;
  }

  /** Whether nobody needs to inject anything, since the request tells. */
  static boolean isToldBy(ContainerRequestContext request) {
    return QUARKUS && QuarkusRequest.isOne(request);
  }

  /** What was matched; may be null. */
  static ResourceInfo of(ContainerRequestContext request, ResourceInfo injected) {
    ResourceInfo told = QUARKUS ? QuarkusRequest.matched(request) : null;
    return told != null ? told : ServedResource.of(request, injected);
  }
}
