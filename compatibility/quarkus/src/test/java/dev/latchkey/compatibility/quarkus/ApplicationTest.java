package dev.latchkey.compatibility.quarkus;

import static dev.latchkey.compatibility.compiled.Modules.method;
import static dev.latchkey.compatibility.compiled.Modules.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.served.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications as users of Quarkus write them: nothing is listed, or there is none. */
class ApplicationTest {

  private static final String FORGED = "Sec-Fetch-Site: cross-site";
  private static final JavaFileObject PROTECTED_ORDERS =
      type("shop.Orders", "@Path(\"orders\") @CsrfProtected public class Orders {", post(), "}");

  @TempDir private Path folder;

  private Path orders;
  private Path shop;

  @BeforeEach
  void folders() throws IOException {
    orders = Files.createDirectory(folder.resolve("orders"));
    shop = Files.createDirectory(folder.resolve("shop"));
    Journal.clear();
  }

  private static String post() {
    return method("@POST", "order");
  }

  private static JavaFileObject shop(String annotations) {
    String superclass = "jakarta.ws.rs.core.Application";
    return type("shop.Shop", annotations, "public class Shop extends " + superclass + " {}");
  }

  private static int statusOf(CompiledApplication application, String... evidence) {
    List<String> headers = new ArrayList<>(List.of(evidence));
    headers.add("Content-Length: 0");
    return application.client().send("POST /api/orders", headers).status();
  }

  private static void assertProtected(CompiledApplication application) {
    assertThat(statusOf(application, FORGED)).isEqualTo(403);
    assertThat(Journal.entries()).isEmpty();
    assertThat(statusOf(application)).isEqualTo(204);
    assertThat(Journal.entries()).containsExactly("order");
  }

  @Test
  void anApplicationThatListsNothingNeedsNoLine() throws Exception {
    CompiledApplication.module(shop, List.of(), List.of(PROTECTED_ORDERS, shop("")));
    try (var started = CompiledApplication.startAsItIs(List.of(shop), "shop.Shop")) {
      assertProtected(started);
    }
  }

  @Test
  void noApplicationNeedsNoLineEither() throws Exception {
    CompiledApplication.module(shop, List.of(), List.of(PROTECTED_ORDERS));
    try (var started = CompiledApplication.startAsItIs(List.of(shop), "shop.Orders")) {
      assertProtected(started);
    }
  }

  /** Quarkus does not tell which application it is before a request comes. */
  @Test
  void anApplicationOfWhichNothingWasGeneratedServesNothing() throws Exception {
    JavaFileObject open =
        type("shop.Orders", "@Path(\"orders\") public class Orders {", post(), "}");
    CompiledApplication.module(orders, List.of(), List.of(open));
    CompiledApplication.moduleWithoutProcessor(
        shop, List.of(orders), List.of(shop("@CsrfProtected")));
    try (var started = CompiledApplication.startAsItIs(List.of(orders, shop), "shop.Shop")) {
      assertThat(statusOf(started, FORGED)).isEqualTo(503);
      assertThat(statusOf(started)).isEqualTo(503);
      assertThat(Journal.entries()).isEmpty();
    }
  }
}
