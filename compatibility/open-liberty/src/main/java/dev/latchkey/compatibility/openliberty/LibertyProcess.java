package dev.latchkey.compatibility.openliberty;

import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.ServerAuthentication;
import dev.latchkey.compatibility.served.Journal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A server of Open Liberty, which runs as long as the tests do and serves what it is given. */
final class LibertyProcess {

  private static final String SERVER = "kit";
  private static final String NOT_STARTED = "CWWKZ0002E";
  private static final String APPLICATION =
      """
      <server>
        %4$s
        <variable name="kit.port" value="%1$d"/>
        <webApplication id="%2$s" name="%2$s" location="%3$s" contextRoot="/"/>
      </server>
      """;

  /** The feature without which the server enforces nothing, and a user. */
  private static final String USERS =
      """
      <featureManager><feature>appSecurity-5.0</feature></featureManager>
      <basicRegistry>
        <user name="%s" password="%s"/>
      </basicRegistry>
      """
          .formatted(ServerAuthentication.USER, ServerAuthentication.PASSWORD);

  private final Path home;
  private final Path server;
  private final MessageLog log;
  private final Process process;

  private int applications;

  private LibertyProcess(Path home) throws IOException {
    this.home = home;
    Path user = home.resolveSibling("liberty");
    server = user.resolve("servers").resolve(SERVER);
    configure();
    Path messages = server.resolve("logs/messages.log");
    Files.deleteIfExists(messages);
    log = new MessageLog(messages);
    process = launch(user);
  }

  /** Starts a server, and waits until it is ready. */
  static LibertyProcess start(Path home) throws IOException {
    LibertyProcess started = new LibertyProcess(home.toRealPath());
    Runtime.getRuntime().addShutdownHook(new Thread(started.process::destroy));
    started.log.await("CWWKF0011I", started.process);
    return started;
  }

  private void configure() throws IOException {
    Files.createDirectories(applicationFile().getParent());
    Files.deleteIfExists(applicationFile());
    try (InputStream configuration = LibertyProcess.class.getResourceAsStream("server.xml")) {
      Files.copy(configuration, server.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What {@code bin/server run} does, without the shell, which would not pass a signal on. */
  private Process launch(Path user) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "@" + home.resolve("lib/platform/java/java9.options"),
            "-D" + Journal.PROPERTY + "=" + System.getProperty(Journal.PROPERTY),
            // It lives for a minute or two: nothing of it is worth more than a quick compilation.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-javaagent:" + home.resolve("bin/tools/ws-javaagent.jar"),
            "-jar",
            home.resolve("bin/tools/ws-server.jar").toString(),
            SERVER);
    File output = server.resolve("console.log").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).directory(server.toFile());
    builder.environment().put("WLP_USER_DIR", user.toString());
    return builder.redirectErrorStream(true).redirectOutput(output).start();
  }

  private Path applicationFile() {
    return server.resolve("configDropins/overrides/application.xml");
  }

  /** Serves a WAR until it is closed; one that fails to start may be there none the less. */
  Container.Server deploy(Path war, ServerAuthentication authentication, int port)
      throws IOException {
    String name = "kit" + applications++;
    Path written = server.resolve("application.xml");
    Files.writeString(
        written, APPLICATION.formatted(port, name, war, authentication.isAsked() ? USERS : ""));
    // The server must not read half of it.
    Files.move(written, applicationFile(), StandardCopyOption.ATOMIC_MOVE);
    String said = log.await("CWWKZ000[12][IE]: .*" + name + "[ .].*", process);
    return new Deployed(name, war, port, !said.startsWith(NOT_STARTED));
  }

  private final class Deployed implements Container.Server {

    private final String name;
    private final Path war;
    private final int port;
    private final boolean isStarted;

    private Deployed(String name, Path war, int port, boolean isStarted) {
      this.name = name;
      this.war = war;
      this.port = port;
      this.isStarted = isStarted;
    }

    @Override
    public int port() {
      return port;
    }

    @Override
    public void close() throws IOException {
      try {
        Files.delete(applicationFile());
        if (isStarted) {
          log.await("CWWKZ0009I: .*" + name + "[ .]", process);
        }
      } finally {
        Files.delete(war);
      }
    }
  }
}
