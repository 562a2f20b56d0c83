package dev.latchkey.compatibility.payara;

import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Folders;
import dev.latchkey.compatibility.container.ServerAuthentication;
import dev.latchkey.compatibility.container.ServerProcess;
import dev.latchkey.startup.StartRefusedException;
import fish.payara.micro.PayaraMicro;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that runs as long as the tests do, and what it is asked. */
final class PayaraServer {

  private static final Pattern VERSION = Pattern.compile("Payara Micro ([0-9.]+)");

  private final ServerProcess process;
  private final int port;

  private int deployments;

  private PayaraServer(ServerProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a server that unpacks itself to a folder. */
  static PayaraServer start(Path folder) throws IOException {
    // A user of an earlier run would still be there.
    Folders.empty(folder);
    int port = ServerProcess.freePort();
    int orders = ServerProcess.freePort();
    Path jar = location(PayaraMicro.class);
    List<String> arguments = new ArrayList<>(access(jar));
    arguments.add("-Djava.net.preferIPv4Stack=true");
    arguments.add("-cp");
    arguments.add(jar + File.pathSeparator + location(PayaraMain.class));
    arguments.add(PayaraMain.class.getName());
    arguments.add(String.valueOf(port));
    arguments.add(String.valueOf(orders));
    arguments.add(folder.toString());
    URI uri = URI.create("http://127.0.0.1:" + orders);
    Path log = folder.resolveSibling("payara.log");
    PayaraServer started = new PayaraServer(ServerProcess.start(arguments, uri, log), port);
    started.addUser();
    return started;
  }

  private static Path location(Class<?> type) throws IOException {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** What {@code java -jar} would read of its manifest. */
  private static List<String> access(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Attributes attributes = file.getManifest().getMainAttributes();
      List<String> arguments = new ArrayList<>();
      for (String name : List.of("Add-Exports", "Add-Opens")) {
        for (String of : attributes.getValue(name).split(" ")) {
          arguments.add("--" + name.toLowerCase(Locale.ROOT) + "=" + of + "=ALL-UNNAMED");
        }
      }
      return arguments;
    }
  }

  /** What it says of itself. */
  String version() {
    Matcher version = VERSION.matcher(ask("version"));
    if (!version.find()) {
      throw new IllegalStateException("The server does not tell its version.");
    }
    return version.group(1);
  }

  /** Listens on another port as well, and goes on to. */
  void listen(int other) {
    must(
        "create-network-listener",
        "--address",
        "127.0.0.1",
        "--listenerport",
        String.valueOf(other),
        "--protocol",
        "http-listener",
        "port-" + other);
  }

  /** In the realm that it has by default; whom it asks an application says. */
  private void addUser() throws IOException {
    Path password = Files.createTempFile("latchkey", ".password");
    try {
      Files.writeString(password, "AS_ADMIN_USERPASSWORD=" + ServerAuthentication.PASSWORD);
      must("create-file-user", "--passwordfile", password.toString(), ServerAuthentication.USER);
    } finally {
      Files.delete(password);
    }
  }

  /**
   * Serves a WAR until it is closed, by a name of its own: of one whose start failed, Payara goes
   * on to hold the jars open, and would read them instead of those of the next in the same folder.
   */
  Container.Server deploy(Path war, int at) {
    String name = "kit" + deployments++;
    String answer = ask("deploy", "--name", name, "--contextroot", "/", war.toString());
    if (!answer.startsWith(PayaraMain.SUCCESS)) {
      throw refusal(answer);
    }
    return new Deployed(name, at == 0 ? port : at);
  }

  /** The exception itself stays in the other process; its description names it. */
  private static RuntimeException refusal(String description) {
    return description.contains(StartRefusedException.class.getName())
        ? new StartRefusedException(description)
        : new IllegalStateException(description);
  }

  private void must(String... words) {
    String answer = ask(words);
    if (!answer.startsWith(PayaraMain.SUCCESS)) {
      throw new IllegalStateException(answer);
    }
  }

  private String ask(String... words) {
    return process.order("text/plain", String.join("\n", words));
  }

  private final class Deployed implements Container.Server {

    private final String name;
    private final int at;

    private Deployed(String name, int at) {
      this.name = name;
      this.at = at;
    }

    @Override
    public int port() {
      return at;
    }

    @Override
    public void close() {
      must("undeploy", name);
    }
  }
}
