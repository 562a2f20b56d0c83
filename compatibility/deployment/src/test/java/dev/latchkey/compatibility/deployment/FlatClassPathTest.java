package dev.latchkey.compatibility.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.RawClient;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One class path for everything, and nobody who registers Latchkey. */
class FlatClassPathTest {

  @TempDir private Path folder;

  @Test
  void registers() throws Exception {
    Shop shop = Shop.compile("shop", folder.resolve("classes"));
    Settings.one().write(shop, shop.classes());
    Process process = start(shop);
    try (BufferedReader output = process.inputReader()) {
      Visitor visitor = new Visitor(new RawClient(Integer.parseInt(output.readLine())), "");
      assertThat(visitor.preflight(Settings.ONE)).isEqualTo(204);
      assertThat(visitor.readers(Settings.ONE)).containsExactly(Settings.ONE);
      assertThat(visitor.order(visitor.token()).status()).isEqualTo(200);
      assertThat(visitor.order("none").status()).isEqualTo(403);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(Shop shop) throws IOException {
    List<Path> all = new ArrayList<>(Layout.ALL_IN_THE_ARCHIVE.own());
    all.addAll(List.of(shop.classes(), pathOf(FlatServer.class), pathOf(Tomcat.class)));
    String path = all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String server = folder.resolve("server").toString();
    return new ProcessBuilder(
            java, "-cp", path, FlatServer.class.getName(), "shop.ShopApplication", server)
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }

  private static Path pathOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
