package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.processor.Compilations.source;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exemption is about the body that it stands on, and opens nothing that is inherited. */
class ExemptionGateTest {

  private static final String EXEMPT = "@CsrfExempt(reason = \"somebody looked at this body\")";

  private static CompiledApplication bank;
  private static Forgery forgery;

  private static String post(String name, String annotation) {
    return "%s @POST @Path(\"%s\") public void %s() { Journal.ran(\"%s\"); }"
        .formatted(annotation, name, name, name);
  }

  private static JavaFileObject type(String declaration, String... members) {
    String name = declaration.replaceFirst(".*(?:class|interface) (\\w+).*", "$1");
    return source(
        "bank." + name,
        "package bank;",
        "import dev.latchkey.*;",
        "import dev.latchkey.compatibility.served.Journal;",
        "import jakarta.ws.rs.*;",
        "import java.util.Set;",
        declaration + " {",
        String.join("\n", members),
        "}");
  }

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    List<JavaFileObject> sources =
        List.of(
            type(
                "@CsrfProtected @BrowserFacing(publicOrigins = \"https://bank.example\")"
                    + " public class Bank extends dev.latchkey.compatibility.served.KitApplication",
                "@Override protected Set<Class<?>> resources() {",
                "  return Set.of(Base.class, ByMethod.class, ByClass.class);",
                "}"),
            type(
                "@Path(\"base\") public class Base",
                post("inherited", ""),
                post("exempt", EXEMPT),
                post("overridden", EXEMPT)),
            type(
                "@Path(\"method\") public class ByMethod extends Base",
                post("own", EXEMPT),
                "@Override public void overridden() { Journal.ran(\"overridden\"); }"),
            type(
                "@Path(\"class\") " + EXEMPT + " public class ByClass extends Base",
                post("own", ""),
                post("protectedHere", "@CsrfProtected")));
    bank = CompiledApplication.start(folder, sources, List.of("bank.Bank"));
    forgery = new Forgery(bank);
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"method/own", "class/own", "base/exempt", "base/overridden"})
  void itOpensTheBodyThatItStandsOn(String path) {
    forgery.runs(WireRequest.of("POST /api/" + path).with(FOREIGN), name(path));
  }

  private static String name(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base/inherited",
        "method/inherited",
        "method/exempt",
        "method/overridden",
        "class/inherited",
        "class/exempt",
        "class/overridden",
        "class/protectedHere"
      })
  void itOpensNothingElse(String path) {
    forgery.isRefused(WireRequest.of("POST /api/" + path), name(path));
  }
}
