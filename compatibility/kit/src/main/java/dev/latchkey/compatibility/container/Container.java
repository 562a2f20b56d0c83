package dev.latchkey.compatibility.container;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.ServiceLoader;
import java.util.Set;

/** A Jakarta REST container, as the test kit uses it. There is one on the class path of a run. */
public interface Container {

  /** What documentation calls it. */
  String name();

  /** The version that runs. */
  String version();

  /** What an application has to list so that Latchkey is found; empty where nothing. */
  default Set<Class<?>> registration() {
    return Set.of();
  }

  /**
   * Serves an application below {@code /api}, on a free port of the loopback interface. The context
   * class loader of the thread is the one that loads the application.
   *
   * @throws Exception if the container refuses to
   */
  Server start(Application application) throws Exception;

  /** What is started, and ends when it is closed. */
  interface Server extends AutoCloseable {

    int port();

    @Override
    void close() throws IOException;
  }

  /** The container of this run. */
  static Container current() {
    return ServiceLoader.load(Container.class, Container.class.getClassLoader())
        .findFirst()
        .orElseThrow();
  }
}
