package dev.latchkey.compatibility.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.WeakLoaders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.catalina.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A web application goes, and nothing of it stays. */
class RedeploymentTest {

  private static final int TIMES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LITTLE = Duration.ofSeconds(1);

  @TempDir private static Path folder;

  private static Shop shop;

  private final WeakLoaders loaders = new WeakLoaders();

  @BeforeAll
  static void compile() throws IOException {
    shop = Shop.compile("shop", folder.resolve("classes"));
  }

  /** The memory of the platform outlives a test. */
  @AfterEach
  void letGo() {
    System.getProperties().keySet().removeIf(key -> !(key instanceof String));
  }

  /** The last one stays: JDK 17 remembers the class of which it linked a record's methods last. */
  @ParameterizedTest
  @EnumSource
  void leavesNoClassLoader(Layout layout) throws Exception {
    Path archive = archive(layout, Settings.one());
    Path refused = archive(layout, Settings.refused());
    try (Server server = Server.start(layout, folder.resolve(layout.name()))) {
      for (int time = 0; time < TIMES; time++) {
        leave(server, serve(server, archive));
        if (time % 3 == 0) {
          leave(server, refuse(server, refused));
        }
      }
      serve(server, archive);
      assertThat(loaders.left(PATIENCE)).isZero();
    }
  }

  /** Or else the test above could not fail. */
  @ParameterizedTest
  @ValueSource(strings = {"leaks/thread", "leaks/platform"})
  void findsLeaks(String leak) throws Exception {
    Layout layout = Layout.CONTAINER_IN_THE_SERVER;
    Path archive = archive(layout, Settings.one());
    try (Server server = Server.start(layout, folder.resolve("leaking"))) {
      Context leaking = serve(server, archive);
      assertThat(server.visitor(leaking).get(leak).status()).isEqualTo(200);
      leave(server, leaking);
      leave(server, serve(server, archive));
      serve(server, archive);
      assertThat(loaders.left(LITTLE)).isEqualTo(1);
    }
  }

  private static Path archive(Layout layout, Settings settings) throws IOException {
    Path archive = folder.resolve(layout + "-" + settings.hashCode() + ".war");
    WebArchive.write(archive, shop, settings, layout.own());
    return archive;
  }

  /** Does everything that leaves something behind: headers, decisions, tokens, failures. */
  private static Context serve(Server server, Path archive) {
    Context context = deploy(server, archive);
    Visitor visitor = server.visitor(context);
    assertThat(visitor.preflight(Settings.ONE)).isEqualTo(204);
    assertThat(visitor.readers(Settings.ONE)).containsExactly(Settings.ONE);
    assertThat(visitor.order(visitor.token()).status()).isEqualTo(200);
    assertThat(visitor.order("none").status()).isEqualTo(403);
    assertThat(visitor.get("orders/torn").status()).isEqualTo(500);
    return context;
  }

  private static Context refuse(Server server, Path archive) {
    Context context = deploy(server, archive);
    assertThat(server.visitor(context).get("orders").status()).isGreaterThanOrEqualTo(500);
    return context;
  }

  /** Tomcat unpacks an archive once for each path, and looks at its time to the second. */
  private static Context deploy(Server server, Path archive) {
    return server.deploy(archive.getFileName().toString(), archive);
  }

  private void leave(Server server, Context context) {
    loaders.watch(context.getLoader().getClassLoader());
    server.undeploy(context);
  }
}
