package dev.latchkey.compatibility.wildfly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.ServerProcess;
import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server that runs as long as the tests do, and what its management interface is asked. */
final class WildFlyServer {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The name of an archive that has no context path. */
  private static final String ROOT = "ROOT.war";

  private static final List<Map<String, String>> DEPLOYMENT =
      List.of(Map.of("deployment", "kit.war"));

  private final ServerProcess process;
  private final int port;

  private WildFlyServer(ServerProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a bootable jar, which unpacks itself and clears that away when it ends. */
  static WildFlyServer start(Path jar) throws IOException {
    int port = ServerProcess.freePort();
    int management = ServerProcess.freePort();
    List<String> arguments =
        List.of(
            "-Djboss.http.port=" + port,
            "-Djboss.management.http.port=" + management,
            "-jar",
            jar.toString(),
            "--install-dir=" + jar.resolveSibling("wildfly-" + port),
            "-b=127.0.0.1");
    URI orders = URI.create("http://127.0.0.1:" + management + "/management");
    WildFlyServer started =
        new WildFlyServer(
            ServerProcess.start(arguments, orders, jar.resolveSibling("wildfly.log")), port);
    // For the applications that name this security domain, and no others.
    UserRealm.operations().forEach(started::must);
    return started;
  }

  /** What it says of itself. */
  String version() {
    JsonNode answer =
        ask(Map.of("operation", "read-attribute", "name", "product-version", "address", List.of()));
    return answer.path("result").asText();
  }

  /** Listens on another port as well, and goes on to. */
  void listen(int other) {
    String name = "port-" + other;
    List<Map<String, String>> binding =
        List.of(Map.of("socket-binding-group", "standard-sockets"), Map.of("socket-binding", name));
    List<Map<String, String>> listener =
        List.of(
            Map.of("subsystem", "undertow"),
            Map.of("server", "default-server"),
            Map.of("http-listener", name));
    must(Map.of("operation", "add", "address", binding, "port", other));
    must(Map.of("operation", "add", "address", listener, "socket-binding", name));
  }

  /** Serves a WAR until it is closed. */
  Container.Server deploy(Path war, int at) {
    Map<String, ?> content = Map.of("path", war.toString(), "archive", true);
    JsonNode answer =
        ask(
            Map.of(
                "operation",
                "add",
                "address",
                DEPLOYMENT,
                "runtime-name",
                ROOT,
                "enabled",
                true,
                "content",
                List.of(content)));
    if (!isSuccess(answer)) {
      throw refusal(answer.path("failure-description").toString());
    }
    return new Deployed(at == 0 ? port : at);
  }

  /** The exception itself stays in the other process; its description names it. */
  private static RuntimeException refusal(String description) {
    return description.contains(StartRefusedException.class.getName())
        ? new StartRefusedException(description)
        : new IllegalStateException(description);
  }

  private void must(Map<String, ?> operation) {
    JsonNode answer = ask(operation);
    if (!isSuccess(answer)) {
      throw new IllegalStateException(answer.toString());
    }
  }

  private static boolean isSuccess(JsonNode answer) {
    return answer.path("outcome").asText().equals("success");
  }

  private JsonNode ask(Map<String, ?> operation) {
    try {
      String order = JSON.writeValueAsString(operation);
      return JSON.readTree(process.order("application/json", order));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Deployed implements Container.Server {

    private final int at;

    private Deployed(int at) {
      this.at = at;
    }

    @Override
    public int port() {
      return at;
    }

    @Override
    public void close() {
      must(Map.of("operation", "undeploy", "address", DEPLOYMENT));
      must(Map.of("operation", "remove", "address", DEPLOYMENT));
    }
  }
}
