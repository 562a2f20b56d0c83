package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Other processors write classes while ours is looking. */
class RoundsTest {

  /** Writes some classes in its first round, as a mapper or a builder generator would. */
  private static final class Writing extends AbstractProcessor {
    private final Map<String, String> classes;
    private boolean done;

    Writing(Map<String, String> classes) {
      this.classes = classes;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        classes.forEach(this::write);
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Compilation compile(Map<String, String> written, JavaFileObject... sources) {
    return Compilations.compile(
        List.of(new LatchkeyProcessor(), new Writing(written)), List.of(sources), "-Werror");
  }

  @Test
  void aParameterTypeThatIsWrittenInTheSameRoundIsNamedInFull() {
    Compilation compilation =
        compile(
            Map.of("bank.dto.Transfer", "package bank.dto; public class Transfer {}"),
            source(
                "bank.Transfers",
                "package bank;",
                "import bank.dto.Transfer;",
                "import dev.latchkey.*;",
                "import jakarta.ws.rs.*;",
                "@Path(\"transfers\") @CsrfProtected @CrossOriginPolicy(origins = \"https://app.example\")",
                "public class Transfers { @POST public void post(Transfer transfer) {} }"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(ManyResourcesTest.generatedSources(compilation).get("bank/LatchkeyPolicies.java"))
        .contains("\"post(bank.dto.Transfer)\"");
  }

  @Test
  void aSuperclassThatIsWrittenInTheSameRoundBringsItsEndpoints() {
    Compilation compilation =
        compile(
            Map.of(
                "bank.Base",
                "package bank; public class Base {" + " @jakarta.ws.rs.PUT public void put() {} }"),
            source(
                "bank.Sub",
                "package bank;",
                "import dev.latchkey.*;",
                "import jakarta.ws.rs.*;",
                "@Path(\"sub\") @CsrfProtected",
                "@CrossOriginPolicy(origins = \"https://app.example\", methods = \"PUT\")",
                "public class Sub extends Base {}"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(ManyResourcesTest.generatedSources(compilation).get("bank/LatchkeyPolicies.java"))
        .contains("\"put()\"");
  }

  @Test
  void aResourceThatIsWrittenByAnotherProcessorGetsItsOwnClass() {
    Compilation compilation =
        compile(
            Map.of(
                "bank.Written",
                "package bank; @jakarta.ws.rs.Path(\"written\")"
                    + " @dev.latchkey.CrossOriginPolicy(origins = \"https://app.example\")"
                    + " public class Written {"
                    + " @jakarta.ws.rs.GET public String get() { return \"\"; } }"),
            source(
                "bank.First",
                "package bank;",
                "import dev.latchkey.CrossOriginPolicy;",
                "import jakarta.ws.rs.*;",
                "@Path(\"first\") @CrossOriginPolicy(origins = \"https://app.example\")",
                "public class First { @GET public String get() { return \"\"; } }"));

    assertThat(compilation.diagnostics()).isEmpty();
    Map<String, String> generated = ManyResourcesTest.generatedSources(compilation);
    assertThat(generated.get("bank/LatchkeyPolicies.java")).contains("First.class");
    assertThat(generated.get("bank/LatchkeyPolicies2.java")).contains("Written.class");
    assertThat(generated.get("META-INF/services/dev.latchkey.endpoint.GeneratedPolicies"))
        .isEqualTo("bank.LatchkeyPolicies\nbank.LatchkeyPolicies2\n");
  }

  @Test
  void aTypeThatNobodyWritesIsJavacsBusinessAndHidesNoFindingElsewhere() {
    Compilation compilation =
        Compilations.compile(
            List.of(
                source(
                    "bank.Broken",
                    "package bank;",
                    "import dev.latchkey.CrossOriginPolicy;",
                    "import jakarta.ws.rs.*;",
                    "@Path(\"broken\") @CrossOriginPolicy(origins = Missing.ORIGIN)",
                    "public class Broken { @GET public String get() { return \"\"; } }"),
                source(
                    "bank.Wrong",
                    "package bank;",
                    "import dev.latchkey.CrossOriginPolicy;",
                    "import jakarta.ws.rs.*;",
                    "@Path(\"wrong\") @CrossOriginPolicy(origins = \"null\")",
                    "public class Wrong { @GET public String get() { return \"\"; } }")));

    List<String> ours =
        compilation.diagnostics().stream()
            .map(Compilations::render)
            .filter(line -> !line.contains("cannot find symbol"))
            .toList();
    assertThat(ours).containsExactly("ERROR NULL_ORIGIN Wrong.java:4:45");
    assertThat(compilation.errors()).hasSize(2);
  }
}
