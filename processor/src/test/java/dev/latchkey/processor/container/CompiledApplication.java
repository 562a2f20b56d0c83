package dev.latchkey.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.latchkey.processor.Compilations;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Sources, compiled with the processor and served by Jersey on Grizzly over a real socket. Nothing
 * of Latchkey is registered by hand: it has to find its own way in.
 */
final class CompiledApplication implements AutoCloseable {

  private final URLClassLoader loader;
  private final HttpServer server;

  private CompiledApplication(URLClassLoader loader, HttpServer server) {
    this.loader = loader;
    this.server = server;
  }

  static CompiledApplication start(
      Path folder, List<JavaFileObject> sources, List<String> resources, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    module(folder, List.of(), sources);
    return start(List.of(folder), resources, Map.of(), providers);
  }

  /** Compiles a module of its own against others. */
  static void module(Path folder, List<Path> modules, List<JavaFileObject> sources)
      throws IOException {
    Compilation compilation =
        Compilations.compileAgainst(modules.stream().map(Path::toFile).toList(), sources);
    assertThat(compilation.errors()).isEmpty();
    write(folder, compilation);
  }

  /** Compiles a module as somebody does who never heard of Latchkey. */
  static void moduleWithoutProcessor(Path folder, List<JavaFileObject> sources) throws IOException {
    moduleWithoutProcessor(folder, List.of(), sources);
  }

  /** Likewise against others. */
  static void moduleWithoutProcessor(Path folder, List<Path> modules, List<JavaFileObject> sources)
      throws IOException {
    Compilation compilation =
        Compilations.compileAgainst(
            List.<Processor>of(), modules.stream().map(Path::toFile).toList(), sources);
    assertThat(compilation.errors()).isEmpty();
    write(folder, compilation);
  }

  /** Serves classes of several modules. */
  static CompiledApplication start(
      List<Path> modules,
      List<String> classes,
      Map<String, Object> properties,
      Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    URL[] urls = new URL[modules.size()];
    for (int index = 0; index < urls.length; index++) {
      urls[index] = modules.get(index).toUri().toURL();
    }
    URLClassLoader loader = new URLClassLoader(urls, CompiledApplication.class.getClassLoader());
    ResourceConfig config = config(loader, classes);
    config.addProperties(properties);
    List.of(providers).forEach(config::register);
    return new CompiledApplication(loader, serve(loader, config));
  }

  /** An application class brings its resources itself. */
  private static ResourceConfig config(ClassLoader loader, List<String> classes)
      throws ReflectiveOperationException {
    ResourceConfig config = new ResourceConfig();
    for (String name : classes) {
      Class<?> type = loader.loadClass(name);
      if (Application.class.isAssignableFrom(type)) {
        config = ResourceConfig.forApplicationClass(type.asSubclass(Application.class));
      } else {
        config.register(type);
      }
    }
    return config;
  }

  private static HttpServer serve(ClassLoader loader, ResourceConfig config) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      HttpServer server =
          GrizzlyHttpServerFactory.createHttpServer(
              URI.create("http://localhost:0/api/"), config, false);
      // Some vectors send 8 KB in one header, which is all that Grizzly takes by default.
      server.getListeners().forEach(listener -> listener.setMaxHttpHeaderSize(64 * 1024));
      server.start();
      return server;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void write(Path folder, Compilation compilation) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      String name = file.getName();
      // Asking for a file that is not there leaves an empty entry behind.
      if (name.startsWith("/CLASS_OUTPUT/") && file.getLastModified() > 0) {
        Path target = folder.resolve(name.substring("/CLASS_OUTPUT/".length()));
        Files.createDirectories(target.getParent());
        try (InputStream content = file.openInputStream()) {
          Files.copy(content, target);
        }
      }
    }
  }

  RawClient client() {
    return new RawClient(server.getListeners().iterator().next().getPort());
  }

  @Override
  public void close() throws IOException {
    server.shutdownNow();
    loader.close();
  }
}
