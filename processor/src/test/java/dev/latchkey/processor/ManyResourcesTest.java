package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyResourcesTest {

  private static JavaFileObject resource(int number, String origin) {
    return source(
        "bank.Resource" + number,
        "package bank;",
        "import dev.latchkey.*;",
        "import jakarta.ws.rs.*;",
        "@Path(\"r" + number + "\") @CsrfProtected",
        "@CrossOriginPolicy(origins = \"" + origin + "\", allowCredentials = true)",
        "public class Resource" + number + " {",
        "  @GET public String get() { return \"\"; }",
        "  @PUT @Path(\"{id}\") public void put(@PathParam(\"id\") String id) {}",
        "}");
  }

  @Test
  void tenWrongOnesOfFiftyAreAllReportedAndNotGenerated(@TempDir Path folder) throws IOException {
    List<JavaFileObject> sources =
        IntStream.range(0, 50)
            .mapToObj(n -> resource(n, n % 5 == 0 ? "https://app.example/" : "https://app.example"))
            .toList();

    Compilation compilation = Compilations.compile(sources);
    List<String> wrong =
        IntStream.range(0, 10)
            .mapToObj(n -> "ERROR TRAILING_SLASH Resource" + n * 5 + ".java:5:30")
            .toList();
    assertThat(compilation.diagnostics().stream().map(Compilations::render))
        .containsExactlyInAnyOrderElementsOf(wrong);
    assertThat(processOnly(folder, sources)).isFalse();
    String generated = Files.readString(folder.resolve("bank/LatchkeyPolicies.java"));
    for (int number = 0; number < 50; number++) {
      boolean holds = generated.contains("(Resource" + number + ".class, ");
      assertThat(holds).as("rows of Resource%d", number).isEqualTo(number % 5 != 0);
    }
  }

  /** Keeps what a failed compilation wrote. */
  static boolean processOnly(Path folder, List<JavaFileObject> sources) {
    var task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                new PrintWriter(Writer.nullWriter()),
                null,
                diagnostic -> {},
                List.of("-proc:only", "-d", folder.toString(), "-s", folder.toString()),
                null,
                sources);
    task.setProcessors(List.of(new LatchkeyProcessor()));
    return task.call();
  }

  /** What an earlier run listed must not be loaded any more. */
  @Test
  void theListOfAnEarlierRunDoesNotOutliveItsResources(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("META-INF/services/dev.latchkey.endpoint.GeneratedPolicies");
    assertThat(processOnly(folder, List.of(resource(1, "https://app.example")))).isTrue();
    assertThat(list).hasContent("bank.LatchkeyPolicies");

    assertThat(processOnly(folder, List.of(source("Plain", "class Plain {}")))).isTrue();
    assertThat(list).isEmptyFile();
  }

  @Test
  void theOrderOfTheSourcesChangesNoByte() {
    List<JavaFileObject> sources =
        new ArrayList<>(
            IntStream.range(0, 20)
                .mapToObj(n -> resource(n, "https://a" + n + ".example"))
                .toList());
    Map<String, String> first = generatedSources(Compilations.compile(sources));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(sources, new Random(seed));
      assertThat(generatedSources(Compilations.compile(sources)))
          .as("seed %d", seed)
          .isEqualTo(first);
    }
    assertThat(first).isNotEmpty();
  }

  @Test
  void aLargePackageIsSpreadOverSeveralClassesThatShareTheirFilters() {
    List<JavaFileObject> sources =
        IntStream.range(0, 300).mapToObj(n -> resource(n, "https://app.example")).toList();

    Compilation compilation = Compilations.compile(sources, "-Werror");

    assertThat(compilation.errors()).isEmpty();
    Map<String, String> generated = generatedSources(compilation);
    assertThat(generated)
        .containsOnlyKeys(
            "bank/LatchkeyPolicies.java",
            "bank/LatchkeyPolicies2.java",
            "META-INF/services/dev.latchkey.endpoint.GeneratedPolicies");
    assertThat(generated.get("bank/LatchkeyPolicies2.java"))
        .contains("LatchkeyPolicies.RESOURCE0_POLICY")
        .doesNotContain("extends EndpointFilter");
  }

  /** The policy of an application in another compilation may reach them. */
  @Test
  void aCompilationThatSaysNothingBringsItsEndpointsAlong() {
    Compilation compilation =
        Compilations.compile(
            List.of(
                source(
                    "Plain",
                    "import jakarta.ws.rs.*;",
                    "@Path(\"plain\") public class Plain {",
                    "  @GET public String get() { return \"\"; }",
                    "}")),
            "-Werror");

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(generatedSources(compilation).get("LatchkeyPolicies.java"))
        .contains(".add(\"get()\", \"GET\", \"\", EndpointFilter.UNDECLARED)");
  }

  @Test
  void nothingIsGeneratedWithoutResources() {
    Compilation compilation =
        Compilations.compile(List.of(source("Plain", "public class Plain {}")), "-Werror");

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(generatedSources(compilation)).isEmpty();
  }

  static Map<String, String> generatedSources(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .filter(file -> !file.getName().endsWith(".class"))
        // Asking for a file that is not there leaves an empty entry behind.
        .filter(file -> file.getLastModified() > 0)
        .collect(
            Collectors.toMap(
                file -> file.getName().replaceFirst("^/[A-Z_]+/", ""), ManyResourcesTest::content));
  }

  private static String content(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
