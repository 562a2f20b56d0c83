package dev.latchkey.jaxrs;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Application;
import java.util.Optional;

/**
 * The application in Quarkus, of which CDI knows the class before there is a request and an object.
 * The only class that mentions CDI, and loaded where that is there.
 */
final class QuarkusApplication {

  private QuarkusApplication() {}

  /** The class that somebody wrote; empty where nobody did. */
  static Optional<Class<?>> type() {
    for (var handle : CDI.current().select(Application.class).handles()) {
      Class<?> type = handle.getBean().getBeanClass();
      if (Application.class.isAssignableFrom(type)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
