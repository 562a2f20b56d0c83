package dev.latchkey.compatibility.container;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A container in the process of the tests: each application has a class loader of its own. */
public abstract class EmbeddedContainer implements Container {

  /**
   * Marks tests for which a container must be in their own process: they read its log, serve two
   * applications at once, or hold exceptions that it throws.
   */
  public static final String TAG = "embedded";

  /**
   * Serves an application below {@code /api}, on the loopback interface. The context class loader
   * of the thread is the one that loads the application.
   *
   * @param port the port, or 0 for any that is free
   * @throws Exception if the container refuses to
   */
  protected abstract Server start(Application application, int port) throws Exception;

  /** The same behind a server that authenticates by itself, which few are. */
  protected Server start(Application application, ServerAuthentication authentication, int port)
      throws Exception {
    if (authentication.isAsked()) {
      throw new UnsupportedOperationException(name() + " has no server that authenticates");
    }
    return start(application, port);
  }

  @Override
  public final Server start(Deployment deployment, int port) throws Exception {
    Path folder = Files.createTempDirectory("latchkey");
    try {
      return start(deployment, port, folder);
    } catch (Exception | Error e) {
      Folders.delete(folder);
      throw e;
    }
  }

  private Server start(Deployment deployment, int port, Path folder) throws Exception {
    URLClassLoader classes = loader(folder, deployment);
    try {
      return new Embedded(start(classes, deployment, port), classes, folder);
    } catch (Exception | Error e) {
      classes.close();
      throw e;
    }
  }

  private Server start(ClassLoader classes, Deployment deployment, int port) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      Class<?> type = classes.loadClass(deployment.application());
      Application application = (Application) type.getDeclaredConstructor().newInstance();
      return start(application, deployment.authentication(), port);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URLClassLoader loader(Path folder, Deployment deployment) throws IOException {
    deployment.writeSurroundings(folder);
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (Path module : deployment.modules()) {
      urls.add(module.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), EmbeddedContainer.class.getClassLoader());
  }

  private record Embedded(Server server, URLClassLoader classes, Path folder) implements Server {

    @Override
    public int port() {
      return server.port();
    }

    @Override
    public void close() throws IOException {
      try (classes) {
        server.close();
      } finally {
        Folders.delete(folder);
      }
    }
  }
}
