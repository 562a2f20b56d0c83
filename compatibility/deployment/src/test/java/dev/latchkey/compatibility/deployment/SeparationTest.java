package dev.latchkey.compatibility.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.jaxrs.Latchkey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Web applications in one server, of the same class names and of different ones. */
class SeparationTest {

  private static final String SHOP = "shop";
  private static final String BAKERY = "bakery";

  @TempDir private static Path folder;

  private static Shop shop;
  private static Shop bakery;

  static Stream<Arguments> arrangements() {
    return Stream.of(Layout.values())
        .flatMap(layout -> Stream.of(SHOP, BAKERY).map(other -> Arguments.of(layout, other)));
  }

  @BeforeAll
  static void compile() throws IOException {
    shop = Shop.compile(SHOP, folder.resolve(SHOP));
    bakery = Shop.compile(BAKERY, folder.resolve(BAKERY));
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void shareNothing(Layout layout, String nameOfOther) throws Exception {
    Shop second = nameOfOther.equals(SHOP) ? shop : bakery;
    try (Server server = start(layout)) {
      Context first =
          deploy(server, "one", shop, layout, Settings.one().with(Latchkey.DEBUG, "true"));
      Visitor one = server.visitor(first);
      Visitor other = server.visitor(deploy(server, "other", second, layout, Settings.other()));
      eachHasItsReaders(one, other);
      eachHasItsKeys(one, other);
      eachHasItsListener(one, other);
      eachHasItsProperties(one, other);
      server.undeploy(first);
      assertThat(other.order(other.token()).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneIsRefused(Layout layout) throws Exception {
    try (Server server = start(layout)) {
      Context before = deploy(server, "before", shop, layout, Settings.refused());
      Visitor one = server.visitor(deploy(server, "one", shop, layout, Settings.one()));
      Context after = deploy(server, "after", shop, layout, Settings.refused());
      servesNothing(server.visitor(before));
      servesNothing(server.visitor(after));
      assertThat(one.readers(Settings.ONE)).containsExactly(Settings.ONE);
      assertThat(one.order(one.token()).status()).isEqualTo(200);
    }
  }

  private static Server start(Layout layout) throws IOException, LifecycleException {
    return Server.start(layout, Files.createTempDirectory(folder, "server"));
  }

  private static Context deploy(
      Server server, String path, Shop shop, Layout layout, Settings settings) throws IOException {
    Path archive = Files.createTempFile(folder, path, ".war");
    WebArchive.write(archive, shop, settings, layout.own());
    return server.deploy(path, archive);
  }

  private static void servesNothing(Visitor visitor) {
    assertThat(visitor.get("orders").status()).isGreaterThanOrEqualTo(500);
    assertThat(visitor.get("tokens").status()).isGreaterThanOrEqualTo(500);
    assertThat(visitor.order("").status()).isGreaterThanOrEqualTo(500);
    assertThat(visitor.readers(Settings.ONE)).isEmpty();
  }

  private static void eachHasItsReaders(Visitor one, Visitor other) {
    assertThat(one.readers(Settings.ONE)).containsExactly(Settings.ONE);
    assertThat(one.readers(Settings.OTHER)).isEmpty();
    assertThat(other.readers(Settings.OTHER)).containsExactly(Settings.OTHER);
    assertThat(other.readers(Settings.ONE)).isEmpty();
    assertThat(one.preflight(Settings.ONE)).isEqualTo(204);
    assertThat(one.preflight(Settings.OTHER)).isEqualTo(403);
    assertThat(other.preflight(Settings.OTHER)).isEqualTo(204);
    assertThat(other.preflight(Settings.ONE)).isEqualTo(403);
  }

  /** The session has the same name in both. */
  private static void eachHasItsKeys(Visitor one, Visitor other) {
    assertThat(one.order(one.token()).status()).isEqualTo(200);
    assertThat(other.order(other.token()).status()).isEqualTo(200);
    assertThat(one.order(other.token()).status()).isEqualTo(403);
    assertThat(other.order(one.token()).status()).isEqualTo(403);
  }

  private static void eachHasItsListener(Visitor one, Visitor other) {
    int before = other.decisions();
    int heard = one.decisions();
    one.order("");
    one.order(one.token());
    assertThat(one.decisions()).isEqualTo(heard + 2);
    assertThat(other.decisions()).isEqualTo(before);
  }

  private static void eachHasItsProperties(Visitor one, Visitor other) {
    assertThat(one.order("").values(Latchkey.REFUSED_HEADER)).hasSize(1);
    assertThat(other.order("").values(Latchkey.REFUSED_HEADER)).isEmpty();
  }
}
