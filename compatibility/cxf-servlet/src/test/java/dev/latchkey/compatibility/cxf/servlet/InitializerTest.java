package dev.latchkey.compatibility.cxf.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.processor.Compilations;
import dev.latchkey.processor.CompiledModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Web applications that CXF's servlet container initializer starts: where it looks for providers
 * itself it finds Latchkey, and where an application lists anything it does not look. The compiler
 * reminds those that would be served without.
 */
class InitializerTest {

  private static final String HOST = "Host: bank.example";
  private static final String COOKIE = "Cookie: __Host-session=of-the-victim";
  private static final List<String> FOREIGN =
      List.of(HOST, COOKIE, "Sec-Fetch-Site: cross-site", "Origin: https://evil.example");
  private static final List<String> OWN =
      List.of(HOST, COOKIE, "Sec-Fetch-Site: same-origin", "Origin: https://bank.example");

  private static final String LISTED = "Set.<Class<?>>of(Orders.class, Notes.class)";

  @TempDir private Path folder;

  /**
   * What became of an application.
   *
   * @param preflight the answer to one that the policy grants
   * @param forged the answer to a write of another site
   * @param own the answer to a write of the own page
   * @param silent the same as {@code forged}, where only the application says a word
   * @param reminders what the compiler said
   */
  private record Outcome(int preflight, int forged, int own, int silent, Set<String> reminders) {}

  private static Outcome guarded() {
    return new Outcome(204, 403, 200, 403, Set.of());
  }

  /** CXF answers preflights of nobody's with 200. */
  private static Outcome open(String... reminders) {
    return new Outcome(200, 200, 200, 200, Set.of(reminders));
  }

  private static List<JavaFileObject> resources() {
    return List.of(
        Compilations.source(
            "shop.Orders",
            "package shop;",
            "import dev.latchkey.*;",
            "import jakarta.ws.rs.*;",
            "@Path(\"orders\") @CrossOriginPolicy(origins = \"https://reader.example\")",
            "public class Orders {",
            "  @GET public String list() { return \"orders\"; }",
            "  @POST @CsrfProtected public String order() { return \"ordered\"; }",
            "}"),
        Compilations.source(
            "shop.Notes",
            "package shop;",
            "import jakarta.ws.rs.*;",
            "@Path(\"notes\") public class Notes {",
            "  @POST public String note() { return \"noted\"; }",
            "}"));
  }

  private static JavaFileObject application(String... members) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "package shop;",
                "import dev.latchkey.*;",
                "import dev.latchkey.jaxrs.Latchkey;",
                "import jakarta.ws.rs.*;",
                "import jakarta.ws.rs.core.Application;",
                "import java.util.*;",
                "@ApplicationPath(\"/api\") @CsrfProtected",
                "@BrowserFacing(publicOrigins = \"https://bank.example\")",
                "public class Shop extends Application {"));
    lines.addAll(List.of(members));
    lines.add("}");
    return Compilations.source("shop.Shop", lines.toArray(String[]::new));
  }

  private static String classes(String body) {
    return "@Override public Set<Class<?>> getClasses() { " + body + " }";
  }

  private Outcome outcome(JavaFileObject application) throws Exception {
    List<JavaFileObject> sources = new ArrayList<>(resources());
    sources.add(application);
    Path archive = folder.resolve("archive");
    CompiledModule.write(archive.resolve("WEB-INF/classes"), List.of(), sources);
    try (WebServer server = WebServer.start(folder.resolve("server"), archive)) {
      RawClient client = server.client();
      return new Outcome(
          preflight(client),
          post(client, "orders", FOREIGN),
          post(client, "orders", OWN),
          post(client, "notes", FOREIGN),
          reminders(sources));
    }
  }

  private static int preflight(RawClient client) {
    WireRequest preflight =
        WireRequest.of("OPTIONS /api/orders", HOST, "Access-Control-Request-Method: GET")
            .with("Origin: https://reader.example");
    return client.exchange(preflight.toString()).status();
  }

  private static int post(RawClient client, String path, List<String> headers) {
    WireRequest post = WireRequest.of("POST /api/" + path).with(headers);
    return client.exchange(post.toString()).status();
  }

  private static Set<String> reminders(List<JavaFileObject> sources) throws IOException {
    return Compilations.compile(sources).diagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(null))
        .map(message -> message.replaceFirst("(?s) lists no class of Latchkey, and CXF .*", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void it_finds_latchkey_where_nothing_is_listed() throws Exception {
    assertThat(outcome(application())).isEqualTo(guarded());
  }

  @Test
  void it_finds_latchkey_where_a_list_is_empty() throws Exception {
    assertThat(outcome(application(classes("return Set.of();")))).isEqualTo(guarded());
  }

  @Test
  void it_serves_without_latchkey_where_others_are_listed() throws Exception {
    assertThat(outcome(application(classes("return " + LISTED + ";"))))
        .isEqualTo(open("[latchkey:FEATURE_NOT_LISTED] Shop.getClasses"));
  }

  @Test
  void it_serves_without_latchkey_where_instances_are_listed() throws Exception {
    String singletons =
        "@Override @SuppressWarnings(\"deprecation\") public Set<Object> getSingletons() {"
            + " return Set.of(new Orders(), new Notes()); }";
    assertThat(outcome(application(singletons)))
        .isEqualTo(open("[latchkey:FEATURE_NOT_LISTED] Shop.getSingletons"));
  }

  @Test
  void it_serves_with_latchkey_where_that_is_listed() throws Exception {
    String all = "Set<Class<?>> all = new HashSet<>(Latchkey.classes()); all.addAll(";
    assertThat(outcome(application(classes(all + LISTED + "); return all;")))).isEqualTo(guarded());
  }
}
