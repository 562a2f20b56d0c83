package dev.latchkey.compatibility.container;

import dev.latchkey.compatibility.served.KitApplication;
import dev.latchkey.processor.CompiledModule;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;

/**
 * Sources, compiled with the processor into a class loader of their own, and served by the
 * container of this run over a real socket.
 */
public final class CompiledApplication implements AutoCloseable {

  private static final int ANY_PORT = 0;

  private final URLClassLoader loader;
  private final Container.Server server;

  private CompiledApplication(URLClassLoader loader, Container.Server server) {
    this.loader = loader;
    this.server = server;
  }

  /** What nobody wrote an application for. */
  private static final class Listed extends KitApplication {

    private final Set<Class<?>> resources;

    private Listed(Set<Class<?>> resources) {
      this.resources = resources;
    }

    @Override
    protected Set<Class<?>> resources() {
      return resources;
    }
  }

  public static CompiledApplication start(
      Path folder, List<JavaFileObject> sources, List<String> resources, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    module(folder, List.of(), sources);
    return start(List.of(folder), resources, Map.of(), providers);
  }

  /** Compiles a module of its own against others. */
  public static void module(Path folder, List<Path> modules, List<JavaFileObject> sources)
      throws IOException {
    CompiledModule.write(folder, modules, sources);
  }

  /** Compiles a module as somebody does who never heard of Latchkey. */
  public static void moduleWithoutProcessor(Path folder, List<JavaFileObject> sources)
      throws IOException {
    CompiledModule.writeWithoutProcessor(folder, sources);
  }

  /** Serves an application that is a container's own, and brings everything itself. */
  public static CompiledApplication startAsItIs(List<Path> modules, String application)
      throws IOException, ReflectiveOperationException {
    URLClassLoader loader = loader(modules);
    Class<?> type = loader.loadClass(application);
    return serve(loader, (Application) type.getDeclaredConstructor().newInstance(), ANY_PORT);
  }

  /** Serves classes of several modules: resources, or an application that brings its own. */
  public static CompiledApplication start(
      List<Path> modules,
      List<String> classes,
      Map<String, Object> properties,
      Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    URLClassLoader loader = loader(modules);
    return serve(loader, application(loader, classes).with(properties, providers), ANY_PORT);
  }

  /** Serves an application of one module on a port that is known before, or tries to. */
  public static CompiledApplication startAt(
      int port, Path module, String application, Map<String, Object> properties)
      throws IOException, ReflectiveOperationException {
    URLClassLoader loader = loader(List.of(module));
    return serve(loader, application(loader, List.of(application)).with(properties), port);
  }

  /** Serves an application of one module that does not list what its container needs. */
  public static CompiledApplication startWithoutRegistration(
      Path module, String application, Map<String, Object> properties)
      throws IOException, ReflectiveOperationException {
    URLClassLoader loader = loader(List.of(module));
    KitApplication started = application(loader, List.of(application)).with(properties);
    return serve(loader, started.withoutRegistration(), ANY_PORT);
  }

  private static URLClassLoader loader(List<Path> modules) throws IOException {
    URL[] urls = new URL[modules.size()];
    for (int index = 0; index < urls.length; index++) {
      urls[index] = modules.get(index).toUri().toURL();
    }
    return new URLClassLoader(urls, CompiledApplication.class.getClassLoader());
  }

  private static KitApplication application(ClassLoader loader, List<String> names)
      throws ReflectiveOperationException {
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (String name : names) {
      Class<?> type = loader.loadClass(name);
      if (KitApplication.class.isAssignableFrom(type)) {
        return (KitApplication) type.getDeclaredConstructor().newInstance();
      }
      classes.add(type);
    }
    return new Listed(classes);
  }

  private static CompiledApplication serve(
      URLClassLoader loader, Application application, int port) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return new CompiledApplication(loader, Container.current().start(application, port));
    } catch (Exception e) {
      throw refusal(e);
    } finally {
      thread.setContextClassLoader(before);
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

  public RawClient client() {
    return new RawClient(server.port());
  }

  @Override
  public void close() throws IOException {
    server.close();
    loader.close();
  }
}
