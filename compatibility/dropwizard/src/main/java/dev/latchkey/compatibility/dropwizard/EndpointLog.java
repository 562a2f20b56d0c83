package dev.latchkey.compatibility.dropwizard;

import io.dropwizard.jersey.DropwizardResourceConfig;
import java.util.Set;
import org.glassfish.hk2.api.Descriptor;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.spi.ComponentProvider;

/**
 * Takes away what writes all endpoints to the log at the start: where a locator can return its own
 * class, as some of the kit do, Dropwizard follows it without end and starts nothing.
 */
public final class EndpointLog implements ComponentProvider {

  private ServiceLocator services;

  @Override
  public void initialize(InjectionManager injectionManager) {
    services = injectionManager.getInstance(ServiceLocator.class);
  }

  @Override
  public boolean bind(Class<?> component, Set<Class<?>> contracts) {
    return false;
  }

  /** Called when everything is bound and nothing was told of the start. */
  @Override
  public void done() {
    ServiceLocatorUtilities.removeFilter(services, EndpointLog::isIt);
  }

  private static boolean isIt(Descriptor bound) {
    return bound.getAdvertisedContracts().contains(ApplicationEventListener.class.getName())
        && bound.getImplementation().startsWith(DropwizardResourceConfig.class.getName());
  }
}
