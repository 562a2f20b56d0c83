package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples that stand alone name versions of their own, which are those of this build. */
class StandaloneSamplesTest {

  private static final Path ROOT = Path.of("../..");
  private static final String LATCHKEY = "latchkey.version";

  private static final Pattern PROJECT_VERSION =
      Pattern.compile("<artifactId>latchkey-parent</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</\\1>");
  private static final Pattern PLUGIN =
      Pattern.compile("<artifactId>([\\w-]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");

  static Stream<Path> builds() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("samples"))) {
      List<Path> builds =
          folders
              .map(folder -> folder.resolve("pom.xml"))
              .filter(Files::exists)
              .filter(build -> !read(build).contains("latchkey-parent"))
              .sorted()
              .toList();
      return builds.stream();
    }
  }

  @Test
  void are_found() throws IOException {
    assertThat(builds().map(build -> build.getParent().getFileName().toString()))
        .contains("cxf", "jersey", "resteasy");
  }

  @ParameterizedTest
  @MethodSource("builds")
  void name_the_versions_of_this_build(Path build) {
    String root = read(ROOT.resolve("pom.xml"));
    Map<String, String> ours = found(PROPERTY, root);
    ours.put(LATCHKEY, projectVersion(root));
    Map<String, String> theirs = found(PROPERTY, read(build));

    assertThat(theirs).containsKey(LATCHKEY);
    assertAgree(theirs, ours);
  }

  @ParameterizedTest
  @MethodSource("builds")
  void name_the_plugins_of_this_build(Path build) {
    Map<String, String> theirs = found(PLUGIN, read(build));

    assertThat(theirs).containsKey("maven-compiler-plugin");
    assertAgree(theirs, found(PLUGIN, read(ROOT.resolve("pom.xml"))));
  }

  /** In what both name. */
  private static void assertAgree(Map<String, String> theirs, Map<String, String> ours) {
    assertThat(theirs)
        .allSatisfy(
            (name, version) -> assertThat(version).isEqualTo(ours.getOrDefault(name, version)));
  }

  @ParameterizedTest
  @MethodSource("builds")
  void name_the_version_of_latchkey_once(Path build) {
    String version = projectVersion(read(ROOT.resolve("pom.xml")));
    assertThat(read(build).split(Pattern.quote(version), -1)).hasSize(2);
  }

  private static String projectVersion(String root) {
    Matcher matcher = PROJECT_VERSION.matcher(root);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static Map<String, String> found(Pattern pattern, String build) {
    Map<String, String> found = new TreeMap<>();
    pattern.matcher(build).results().forEach(it -> found.put(it.group(1), it.group(2)));
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
