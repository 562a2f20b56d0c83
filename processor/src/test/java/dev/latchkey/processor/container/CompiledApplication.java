package dev.latchkey.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Compilation compilation = Compilations.compile(sources);
    assertThat(compilation.errors()).isEmpty();
    write(folder, compilation);
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, CompiledApplication.class.getClassLoader());
    ResourceConfig config = new ResourceConfig();
    List.of(providers).forEach(config::register);
    for (String resource : resources) {
      config.register(loader.loadClass(resource));
    }
    return new CompiledApplication(loader, serve(loader, config));
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
      if (name.startsWith("/CLASS_OUTPUT/")) {
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
