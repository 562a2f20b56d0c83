package dev.latchkey.jaxrs;

import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Reason;
import dev.latchkey.startup.Services;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Configuration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells every listener of an application, none of which can change a decision. */
final class CsrfListeners implements CsrfListener {

  private static final Logger LOGGER = System.getLogger(CsrfListeners.class.getName());

  /** The property of the application that holds one. */
  private static final String PROPERTY = CsrfListener.class.getName();

  private final List<CsrfListener> listeners;
  private final Set<CsrfListener> failed = ConcurrentHashMap.newKeySet();

  CsrfListeners(List<CsrfListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /**
   * Finds listeners among the services, and the one that an application sets.
   *
   * @throws StartRefusedException if one cannot be loaded, or the property is something else
   */
  static CsrfListeners of(Configuration configuration, Collection<ClassLoader> application) {
    List<CsrfListener> found =
        new ArrayList<>(
            Services.load(CsrfListener.class, "Mend that, or take it off the list.", application));
    Object property = configuration.getProperty(PROPERTY);
    if (property instanceof CsrfListener listener) {
      found.add(listener);
    } else if (property != null) {
      throw new StartRefusedException(
          "The property \"%s\" is a %s. Set it to an object that implements that interface."
              .formatted(PROPERTY, property.getClass().getName()));
    }
    return new CsrfListeners(found);
  }

  @Override
  public void decided(Outcome outcome, Reason reason, String endpoint) {
    for (CsrfListener listener : listeners) {
      try {
        listener.decided(outcome, reason, endpoint);
      } catch (Exception | LinkageError | AssertionError e) {
        report(listener, e);
      }
    }
  }

  private void report(CsrfListener listener, Throwable failure) {
    if (failed.add(listener)) {
      LOGGER.log(
          Level.WARNING,
          "The listener "
              + listener.getClass().getName()
              + " failed. No decision depends on it. This is logged once.",
          failure);
    }
  }
}
