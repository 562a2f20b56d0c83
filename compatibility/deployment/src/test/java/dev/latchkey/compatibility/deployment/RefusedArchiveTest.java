package dev.latchkey.compatibility.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Tomcat makes of an archive whose start Latchkey refuses: nobody gets an exception. */
class RefusedArchiveTest {

  private static final Layout LAYOUT = Layout.ALL_IN_THE_ARCHIVE;

  @TempDir private static Path folder;

  private static Path archive;

  @BeforeAll
  static void pack() throws IOException {
    Shop shop = Shop.compile("shop", folder.resolve("shop"));
    archive = folder.resolve("refused.war");
    WebArchive.write(archive, shop, Settings.refused(), LAYOUT.own());
  }

  @Test
  void startsAndAnswers500() throws Exception {
    try (Server server = start()) {
      Context context = server.deploy("refused", archive);
      assertThat(context.getState()).isEqualTo(LifecycleState.STARTED);
      answers(server.visitor(context), 500);
    }
  }

  @Test
  void isStoppedWhereItsContextSaysSo() throws Exception {
    StandardContext strict = new StandardContext();
    strict.setFailCtxIfServletStartFails(true);
    try (Server server = start()) {
      isStopped(server, server.deploy("refused", archive, strict));
    }
  }

  @Test
  void isStoppedWhereTheHostSaysSo() throws Exception {
    try (Server server = start()) {
      server.failsWithServlets();
      isStopped(server, server.deploy("refused", archive));
    }
  }

  private static void isStopped(Server server, Context context) {
    assertThat(context.getState()).isEqualTo(LifecycleState.STOPPED);
    answers(server.visitor(context), 404);
  }

  private static void answers(Visitor visitor, int status) {
    assertThat(visitor.get("orders").status()).isEqualTo(status);
    assertThat(visitor.get("nowhere").status()).isEqualTo(status);
    assertThat(visitor.order("").status()).isEqualTo(status);
    assertThat(visitor.preflight(Settings.ONE)).isEqualTo(status);
    assertThat(visitor.readers(Settings.ONE)).isEmpty();
  }

  private static Server start() throws IOException, LifecycleException {
    return Server.start(LAYOUT, Files.createTempDirectory(folder, "server"));
  }
}
