package dev.latchkey.jaxrs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.startup.ConfigurationSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly, with an application at {@code /api}, on a free port. */
public final class TestServer implements AutoCloseable {

  private final HttpServer server;

  private TestServer(HttpServer server) {
    this.server = server;
  }

  /** Starts an application with the generated policies and sources that its class loader lists. */
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

  /** Runs with a context class loader that lists policies and sources as services. */
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

  private static URL services(Class<?>[] listed) throws IOException {
    Path root = Files.createTempDirectory("services");
    Path folder = Files.createDirectories(root.resolve("META-INF/services"));
    root.toFile().deleteOnExit();
    root.resolve("META-INF").toFile().deleteOnExit();
    folder.toFile().deleteOnExit();
    Map<Class<?>, List<String>> names =
        Arrays.stream(listed)
            .collect(groupingBy(TestServer::service, mapping(Class::getName, toList())));
    for (Map.Entry<Class<?>, List<String>> entry : names.entrySet()) {
      Path file = folder.resolve(entry.getKey().getName());
      Files.write(file, entry.getValue()).toFile().deleteOnExit();
    }
    return root.toUri().toURL();
  }

  private static Class<?> service(Class<?> type) {
    return Stream.of(ConfigurationSource.class, CsrfListener.class)
        .filter(service -> service.isAssignableFrom(type))
        .findFirst()
        .orElse(GeneratedPolicies.class);
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
