package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * What a request in Quarkus tells and others do not. The only class that mentions Quarkus, and
 * loaded where it may be missing: whoever uses it expects a {@link LinkageError}.
 */
final class QuarkusRequest {

  private QuarkusRequest() {}

  /** Whether there are such requests. */
  static boolean isKnown() {
    return ResteasyReactiveContainerRequestContext.class.isInterface();
  }

  /** The matched method; null where none was matched, or where this is no such request. */
  static ResourceInfo matched(ContainerRequestContext request) {
    return request instanceof ResteasyReactiveContainerRequestContext its
        ? its.getServerRequestContext().getResteasyReactiveResourceInfo()
        : null;
  }
}
