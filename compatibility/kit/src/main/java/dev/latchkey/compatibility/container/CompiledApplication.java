package dev.latchkey.compatibility.container;

import dev.latchkey.compatibility.served.ListedApplication;
import dev.latchkey.processor.CompiledModule;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Sources, compiled with the processor, and served by the container of this run. */
public final class CompiledApplication implements AutoCloseable {

  private static final int ANY_PORT = 0;

  private final Container.Server server;

  private CompiledApplication(Container.Server server) {
    this.server = server;
  }

  public static CompiledApplication start(
      Path folder, List<JavaFileObject> sources, List<String> resources, Class<?>... providers)
      throws IOException {
    module(folder, List.of(), sources);
    return start(List.of(folder), resources, Map.of(), providers);
  }

  /** Compiles a module of its own against others. */
  public static void module(Path folder, List<Path> modules, List<JavaFileObject> sources)
      throws IOException {
    CompiledModule.write(folder, modules, sources);
  }

  /** Compiles a module against others, as somebody does who never heard of Latchkey. */
  public static void moduleWithoutProcessor(
      Path folder, List<Path> modules, List<JavaFileObject> sources) throws IOException {
    CompiledModule.writeWithoutProcessor(folder, modules, sources);
  }

  /** Serves an application that is a container's own, and brings everything itself. */
  public static CompiledApplication startAsItIs(List<Path> modules, String application)
      throws IOException {
    return serve(new Deployment(modules, application, List.of(), List.of(), Map.of()), ANY_PORT);
  }

  /** Serves classes of several modules: resources, or an application that brings its own. */
  public static CompiledApplication start(
      List<Path> modules,
      List<String> classes,
      Map<String, String> properties,
      Class<?>... providers)
      throws IOException {
    List<Class<?>> listed = new ArrayList<>(List.of(providers));
    listed.addAll(Container.current().registration());
    return serve(deployment(modules, classes, listed, properties), ANY_PORT);
  }

  /** Serves an application of one module on a port that is known before, or tries to. */
  public static CompiledApplication startAt(
      int port, Path module, String application, Map<String, String> properties) {
    return serve(deployment(module, application, properties), port);
  }

  /** Serves an application of one module behind a server that authenticates by itself. */
  public static CompiledApplication startBehind(
      ServerAuthentication authentication,
      Path module,
      String application,
      Map<String, String> properties) {
    return serve(deployment(module, application, properties).with(authentication), ANY_PORT);
  }

  private static Deployment deployment(
      Path module, String application, Map<String, String> properties) {
    List<Class<?>> listed = List.copyOf(Container.current().registration());
    return new Deployment(List.of(module), application, List.of(), listed, properties);
  }

  /** Serves an application of one module that does not list what its container needs. */
  public static CompiledApplication startWithoutRegistration(
      Path module, String application, Map<String, String> properties) {
    return serve(
        new Deployment(List.of(module), application, List.of(), List.of(), properties), ANY_PORT);
  }

  private static Deployment deployment(
      List<Path> modules,
      List<String> classes,
      List<Class<?>> providers,
      Map<String, String> properties)
      throws IOException {
    for (String name : classes) {
      if (isApplication(modules, name)) {
        return new Deployment(modules, name, List.of(), providers, properties);
      }
    }
    String listed = ListedApplication.class.getName();
    return new Deployment(modules, listed, classes, providers, properties);
  }

  private static boolean isApplication(List<Path> modules, String name) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path module : modules) {
      urls.add(module.toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), CompiledApplication.class.getClassLoader())) {
      return Application.class.isAssignableFrom(loader.loadClass(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static CompiledApplication serve(Deployment deployment, int port) {
    try {
      return new CompiledApplication(Container.current().start(deployment, port));
    } catch (Exception e) {
      throw refusal(e);
    }
  }

  /** Containers wrap what a feature throws, each in its own way. */
  private static RuntimeException refusal(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefusedException refused) {
        return refused;
      }
    }
    return new IllegalStateException(failure);
  }

  /** Where a user's own test would look for it. */
  public URI address() {
    return URI.create("http://localhost:" + server.port() + "/api");
  }

  public RawClient client() {
    return new RawClient(server.port());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
