package dev.latchkey.jaxrs;

import jakarta.ws.rs.ext.ContextResolver;

/**
 * Shows what is installed to those who inject {@code Providers}: CXF injects a configuration that
 * lacks what a feature has set.
 */
final class InstallationResolver implements ContextResolver<Installation> {

  private final Installation installation;

  InstallationResolver(Installation installation) {
    this.installation = installation;
  }

  @Override
  public Installation getContext(Class<?> type) {
    return installation;
  }
}
