package dev.latchkey.samples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler on the sources of the shop, with and without what its declaration provides. */
class ModulePathTest {

  private static final String PROVIDED =
      "provides dev.latchkey.endpoint.GeneratedPolicies with\n"
          + "      dev.latchkey.samples.modules.LatchkeyPolicies;";

  private static final String DEPENDENCIES = System.getProperty("sample.dependencies");

  /** The published jar as a named module, and with it the modules that it requires. */
  private static final List<String> AS_MODULES =
      List.of(
          "--processor-module-path",
          System.getProperty("sample.processor") + File.pathSeparator + DEPENDENCIES);

  private static final List<String> AS_JARS =
      List.of(
          "--processor-path",
          System.getProperty("sample.processor") + File.pathSeparator + DEPENDENCIES);

  @TempDir private Path folder;

  @Test
  void the_processor_runs_on_the_processor_module_path() throws IOException {
    assertThat(compile(AS_MODULES, declaration())).isEmpty();
    assertThat(generated()).exists();
  }

  @Test
  void a_declaration_that_provides_nothing_is_refused() throws IOException {
    String without = declaration().replace(PROVIDED, "");

    for (List<String> processor : List.of(AS_JARS, AS_MODULES)) {
      assertThat(compile(processor, without))
          .contains("module-info.java:2: error: [latchkey:POLICIES_NOT_PROVIDED] ")
          .contains(
              "provides dev.latchkey.endpoint.GeneratedPolicies with"
                  + " dev.latchkey.samples.modules.LatchkeyPolicies;");
    }
  }

  /** What a compilation without a look at the declaration comes to, that of an IDE say. */
  @Test
  void a_module_that_provides_nothing_does_not_start() throws Exception {
    assertThat(compile(AS_JARS, declaration())).isEmpty();
    Path declaration = write(declaration().replace(PROVIDED, ""));
    assertThat(javac(List.of("-proc:none"), Stream.of(declaration))).isEmpty();

    try (RunningShop shop = RunningShop.start(folder, folder.resolve("classes"))) {
      assertThat(shop.exitValue()).isNotZero();
      assertThat(shop.output())
          .contains("StartRefusedException: Policies were generated that their module does not")
          .contains(
              "provides dev.latchkey.endpoint.GeneratedPolicies with"
                  + " dev.latchkey.samples.modules.LatchkeyPolicies;");
    }
  }

  @Test
  void the_readme_shows_the_declaration() throws IOException {
    String shown = declaration().substring(declaration().indexOf("module "));

    assertThat(Path.of("../../README.md")).content().contains("```java\n" + shown + "```\n");
  }

  private String compile(List<String> processor, String declaration) throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev"))) {
      return javac(
          processor,
          Stream.concat(
              sources.filter(file -> file.toString().endsWith(".java")),
              Stream.of(write(declaration))));
    }
  }

  private String javac(List<String> processor, Stream<Path> sources) {
    List<String> arguments = new ArrayList<>(processor);
    arguments.addAll(List.of("-Xlint:all,-processing,-path", "--module-path", DEPENDENCIES));
    // That of the tests holds the classes of the sample.
    arguments.addAll(List.of("--class-path", folder.resolve("nothing").toString()));
    arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
    sources.map(Path::toString).forEach(arguments::add);
    StringWriter output = new StringWriter();
    PrintWriter printer = new PrintWriter(output);
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(printer, printer, arguments.toArray(String[]::new));
    return output.toString();
  }

  private Path write(String declaration) throws IOException {
    return Files.writeString(folder.resolve("module-info.java"), declaration);
  }

  private static String declaration() throws IOException {
    return Files.readString(Path.of("src/main/java/module-info.java"));
  }

  private Path generated() {
    return folder.resolve("classes/dev/latchkey/samples/modules/LatchkeyPolicies.class");
  }
}
