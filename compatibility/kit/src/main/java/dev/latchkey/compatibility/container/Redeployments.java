package dev.latchkey.compatibility.container;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Starts applications one after another, each in a class loader of its own, visits them, and stops
 * them. It is made in a class loader that knows the container and not Latchkey, which applications
 * bring along; so it speaks to whoever made it in words of the platform.
 */
public final class Redeployments
    implements BiFunction<List<URL>, List<String>, Map<String, Integer>> {

  /** What stands for the class loaders that are still held. */
  public static final String LEFT = "left";

  /** What stands for the exceptions that containers threw instead of starting. */
  public static final String THROWN = "thrown";

  private static final System.Logger LOG = System.getLogger(Redeployments.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final List<String> PREFLIGHT =
      List.of(
          "Host: reload.example",
          "Origin: https://reader.example",
          "Access-Control-Request-Method: POST");

  private static final List<String> OWN =
      List.of(
          "Host: reload.example",
          "Cookie: __Host-session=of-the-reader",
          "Sec-Fetch-Site: same-origin",
          "Origin: https://reload.example");

  private final EmbeddedContainer container = (EmbeddedContainer) Container.current();
  private final WeakLoaders loaders = new WeakLoaders();
  private final Map<String, Integer> observed = new TreeMap<>();

  /**
   * Serves one after another. What a container makes once may hold on to the application that came
   * first, and JDK 17 to the last one in which it linked the methods of a record.
   *
   * @param classes what each brings along
   * @param applications the names of their classes; neither the first nor the last is counted
   * @return statuses of the last visit, {@link #LEFT} and {@link #THROWN}
   */
  @Override
  public Map<String, Integer> apply(List<URL> classes, List<String> applications) {
    try {
      int last = applications.size() - 1;
      serve(classes, applications.get(0));
      for (String name : applications.subList(1, last)) {
        loaders.watch(serve(classes, name));
      }
      serve(classes, applications.get(last));
      observed.put(LEFT, loaders.left(PATIENCE));
      return observed;
    } catch (IOException | ReflectiveOperationException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ClassLoader serve(List<URL> classes, String name)
      throws IOException, ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader parent = Redeployments.class.getClassLoader();
    try (URLClassLoader own = new URLClassLoader(classes.toArray(URL[]::new), parent)) {
      thread.setContextClassLoader(own);
      serve((Application) own.loadClass(name).getDeclaredConstructor().newInstance());
      thread.setContextClassLoader(before);
      release(own);
      return own;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Some servers leave a thread behind, which has nothing to do with what applications bring. */
  private static void release(ClassLoader own) {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getContextClassLoader() == own) {
        thread.setContextClassLoader(null);
      }
    }
  }

  private void serve(Application application) {
    try (Container.Server server = container.start(application, 0)) {
      visit(new RawClient(server.port()));
    } catch (Exception e) {
      LOG.log(System.Logger.Level.INFO, "not started", e);
      observed.merge(THROWN, 1, Integer::sum);
    }
  }

  /** Does everything that leaves something behind: headers, decisions, tokens, failures. */
  private void visit(RawClient client) {
    WireRequest order = WireRequest.of("POST /api/notes").with(OWN);
    String token = see(client, "tokens", WireRequest.of("GET /api/tokens").with(OWN)).strip();
    see(client, "preflight", WireRequest.of("OPTIONS /api/notes").with(PREFLIGHT));
    see(client, "read", WireRequest.of("GET /api/notes").with(OWN));
    see(client, "written", order.with("X-CSRF-Token: " + token).carrying(""));
    see(client, "forged", order.carrying(""));
    see(client, "torn", WireRequest.of("GET /api/notes/torn").with(OWN));
  }

  private String see(RawClient client, String what, WireRequest request) {
    RawClient.Answer answer = client.exchange(request.toString());
    observed.put(what, answer.status());
    return answer.body().lines().findFirst().orElse("");
  }
}
