package dev.latchkey.jaxrs;

import dev.latchkey.startup.OptionalModule;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Jersey injects a wrapper of its own instead of the application. The only class that mentions
 * Jersey, and loaded where it may be missing: whoever uses it expects a {@link LinkageError}.
 */
final class JerseyApplication {

  private JerseyApplication() {}

  /** The application that somebody wrote, if this is a wrapper; else the same. */
  static Application unwrap(Application application) {
    OptionalModule.read("org.glassfish.jersey.server");
    return application instanceof ResourceConfig wrapper ? wrapper.getApplication() : application;
  }
}
