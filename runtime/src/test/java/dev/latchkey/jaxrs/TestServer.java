package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly, with an application at {@code /api}, on a free port. */
public final class TestServer implements AutoCloseable {

  private final HttpServer server;

  private TestServer(HttpServer server) {
    this.server = server;
  }

  /** Starts an application with the generated policies that its class loader is to list. */
  public static TestServer start(ResourceConfig application, Class<?>... policies) {
    return withPolicies(
        () ->
            new TestServer(
                GrizzlyHttpServerFactory.createHttpServer(
                    URI.create("http://localhost:0/api/"), application)),
        policies);
  }

  /** Something that runs with a class loader. */
  public interface Action<T> {
    T run();
  }

  /** Runs with a context class loader that lists policies as services. */
  public static <T> T withPolicies(Action<T> action, Class<?>... policies) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (var loader = new URLClassLoader(new URL[] {services(policies)}, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      return action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static URL services(Class<?>[] policies) throws IOException {
    Path root = Files.createTempDirectory("services");
    Path folder = Files.createDirectories(root.resolve("META-INF/services"));
    List<String> names = Arrays.stream(policies).map(Class::getName).collect(Collectors.toList());
    Path file = Files.write(folder.resolve(GeneratedPolicies.class.getName()), names);
    for (Path path : List.of(root, root.resolve("META-INF"), folder, file)) {
      path.toFile().deleteOnExit();
    }
    return root.toUri().toURL();
  }

  public int port() {
    return server.getListener("grizzly").getPort();
  }

  public RawHttp http() {
    return new RawHttp(port());
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
