package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Forgery.OWN;
import static dev.latchkey.compatibility.compiled.Modules.method;
import static dev.latchkey.compatibility.compiled.Modules.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.VerbSwitch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Classes that no generated code knows make a write of a method that was compiled as a read, or
 * another write of a write: the row of the superclass says nothing of it.
 */
class OtherVerbGateTest {

  private static final int UNAVAILABLE = 503;

  private static final String POLICY =
      "@CrossOriginPolicy(origins = \"https://app.bank.example\", allowCredentials = true) ";

  private static CompiledApplication bank;
  private static Forgery forgery;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    bank = serve(folder);
    forgery = new Forgery(bank);
  }

  private static CompiledApplication serve(Path folder)
      throws IOException, ReflectiveOperationException {
    return new Modules(folder)
        .processed(base("Root", "@Path(\"root\") "), base("Desk", ""), hall())
        .unprocessed(
            type(
                "bank.Other",
                "@Path(\"other\") public class Other extends Root {",
                "  @Override " + method("@POST @Path(\"one\")", "list"),
                "  @Override " + method("@DELETE @Path(\"two\")", "change"),
                "}"))
        .processed(application())
        .start("app.Bank", VerbSwitch.class);
  }

  private static JavaFileObject base(String name, String path) {
    return type(
        "bank." + name,
        POLICY + path + "public class " + name + " {",
        method("@GET @Path(\"one\")", "list"),
        method("@CsrfExempt(reason = \"signed\") @POST @Path(\"two\")", "change"),
        method("@GET @Path(\"three\")", "show"),
        "}");
  }

  private static JavaFileObject hall() {
    return type(
        "bank.Hall",
        "@Path(\"hall\") public class Hall {",
        "  @Path(\"desk\") public Desk desk() {",
        "    return new Desk() {",
        "      @Override " + method("@POST @Path(\"one\")", "list"),
        "      @Override " + method("@DELETE @Path(\"two\")", "change"),
        "    };",
        "  }",
        "}");
  }

  private static JavaFileObject application() {
    return type(
        "app.Bank",
        "public class Bank extends KitApplication {",
        "  @Override protected Set<Class<?>> resources() {",
        "    return Set.of(bank.Root.class, bank.Hall.class, bank.Other.class);",
        "  }",
        "}");
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, other/one",
    "DELETE, other/two",
    "POST, hall/desk/one",
    "DELETE, hall/desk/two"
  })
  void aWriteThatNoRowKnowsIsNotServed(String verb, String path) {
    WireRequest request = WireRequest.of(verb + " /api/" + path);
    forgery.isAnswered(request.with(FOREIGN), UNAVAILABLE);
    forgery.isAnswered(request.with(OWN), UNAVAILABLE);
    WireRequest changed = WireRequest.of("GET /api/" + path + "?switch=" + verb);
    forgery.isAnswered(changed.with(FOREIGN), UNAVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, root/one, list",
    "HEAD, root/one, list",
    "GET, other/three, show",
    "HEAD, other/three, show",
    "GET, hall/desk/three, show",
    "POST, root/two, change"
  })
  void whatARowKnowsIs(String verb, String path, String what) {
    forgery.runs(WireRequest.of(verb + " /api/" + path).with(FOREIGN), what);
  }

  @Test
  @Tag(EmbeddedContainer.TAG)
  void theReasonIsLoggedOnceForEachClass(@TempDir Path folder) throws Exception {
    try (CapturedLog log = new CapturedLog();
        CompiledApplication fresh = serve(folder)) {
      for (String path : List.of("hall/desk/one", "hall/desk/one", "other/one", "other/one")) {
        new Forgery(fresh)
            .isAnswered(WireRequest.of("POST /api/" + path, Forgery.HOST), UNAVAILABLE);
      }
      for (String type : List.of("bank.Hall$1", "bank.Other")) {
        assertThat(log.records())
            .filteredOn(record -> record.contains(type + " changes state"))
            .hasSize(1);
      }
    }
  }
}
