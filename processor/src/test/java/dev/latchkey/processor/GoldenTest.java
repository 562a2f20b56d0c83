package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated classes are compared letter by letter. {@code -Dlatchkey.goldens=write} writes them
 * anew; read the difference before you commit it.
 */
class GoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("latchkey.goldens"));

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> children = Files.list(GOLDENS)) {
      return children.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedClassesEqualTheGoldens(Path folder) throws IOException {
    List<JavaFileObject> sources = Compilations.folder(folder.resolve("in"));
    Compilation compilation = Compilations.compile(sources, "-Werror");

    assertThat(compilation.errors()).isEmpty();
    Map<String, String> generated = generated(compilation);
    if (WRITE) {
      write(folder.resolve("out"), generated);
    }
    assertThat(generated).isNotEmpty().isEqualTo(goldens(folder.resolve("out")));
  }

  private static Map<String, String> generated(Compilation compilation) throws IOException {
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String name = file.getName();
      if (name.endsWith(".java") || name.contains("META-INF")) {
        String location = "/" + StandardLocation.CLASS_OUTPUT + "/";
        generated.put(
            name.replace("/" + StandardLocation.SOURCE_OUTPUT + "/", "").replace(location, ""),
            file.getCharContent(true).toString());
      }
    }
    return generated;
  }

  private static Map<String, String> goldens(Path folder) throws IOException {
    Map<String, String> goldens = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        goldens.put(
            folder.relativize(file).toString().replace('\\', '/').replaceAll("\\.golden$", ""),
            Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return goldens;
  }

  private static void write(Path folder, Map<String, String> generated) throws IOException {
    for (Map.Entry<String, String> entry : generated.entrySet()) {
      Path file = folder.resolve(entry.getKey() + ".golden");
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue(), StandardCharsets.UTF_8);
    }
  }
}
