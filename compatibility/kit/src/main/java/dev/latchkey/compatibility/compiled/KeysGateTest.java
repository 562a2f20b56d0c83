package dev.latchkey.compatibility.compiled;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.processor.LatchkeyProcessor;
import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a key stands in what the compiler or the start says of it, or in generated code. */
@Tag(EmbeddedContainer.TAG)
class KeysGateTest {

  private static final String KEY = "c2VjcmV0LWtleS1zZWNyZXQta2V5LXNlY3JldC1rZXkt";

  @TempDir private Path folder;

  /** Too short, without an id, with a wrong one, twice the same, or no base64. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1:c2VjcmV0LWtleQ==",
        "c2VjcmV0LWtleS1zZWNyZXQta2V5LXNlY3JldC1rZXkt",
        "256:c2VjcmV0LWtleS1zZWNyZXQta2V5LXNlY3JldC1rZXkt",
        "c2VjcmV0LWtleQ:c2VjcmV0LWtleS1zZWNyZXQta2V5LXNlY3JldC1rZXkt",
        "1:c2VjcmV0LWtleS1zZWNyZXQta2V5LXNlY3JldC1rZXkt,1:c2VjcmV0LWtleS1zZWNyZXQta2V5LXNlY3JldC1rZXkt",
        "1:c2VjcmV0LWtleQ secret key!",
        "1:c2VjcmV0LWtleQ${c2VjcmV0LWtleQ}"
      })
  void nothingOfAWrongKeyIsSaid(String keys) throws Exception {
    CompiledApplication.module(folder, List.of(), CsrfSources.of("tokens"));
    CapturedLog log = new CapturedLog();
    Throwable refused;
    try (log) {
      refused = catchThrowable(() -> start(keys));
    }
    assertThat(refused)
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("bank.token-keys")
        .hasMessageContaining("[latchkey:CSRF_KEY_");
    StringWriter trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertThat(log.records()).anyMatch(it -> it.contains("CSRF_KEY_"));
    Secrets secrets = new Secrets("c2VjcmV0", "secret");
    secrets.areNotIn(List.of(trace.toString()));
    secrets.areNotIn(log.records());
  }

  private CompiledApplication start(String keys) throws Exception {
    return CompiledApplication.start(
        List.of(folder), List.of("tokens.TokenApplication"), Map.of("bank.token-keys", keys));
  }

  /** A key in the source is refused without being repeated, and nothing is generated of it. */
  @ParameterizedTest
  @ValueSource(strings = {"1:" + KEY, "${keys:1:" + KEY + "}", "${keys}," + KEY})
  void nothingOfAKeyInTheSourceIsSaid(String keys) throws IOException {
    List<JavaFileObject> sources =
        CsrfSources.of("tokens").stream()
            .filter(file -> !file.getName().endsWith("TokenApplication.java"))
            .toList();
    List<JavaFileObject> all = new ArrayList<>(sources);
    all.add(
        source(
            "tokens.TokenApplication",
            "package tokens;",
            "import dev.latchkey.*;",
            "@BrowserFacing(publicOrigins = \"https://bank.example\",",
            "  sessionCookie = @SessionCookie(name = \"__Host-session\", sameSite = SameSite.LAX),",
            "  tokenKeys = \"" + keys + "\")",
            "public class TokenApplication extends jakarta.ws.rs.core.Application {}"));
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    assertThat(compile(all, messages)).isFalse();
    assertThat(messages.getDiagnostics())
        .anyMatch(it -> it.getMessage(null).contains("CSRF_KEY_IN_SOURCE"));
    new Secrets(KEY)
        .areNotIn(messages.getDiagnostics().stream().map(it -> it.getMessage(null)).toList());
    assertThat(generated()).noneMatch(it -> it.contains(KEY));
  }

  /** Where it comes from configuration, generated code names the reference. */
  @Test
  void generatedCodeNamesWhereKeysComeFrom() throws IOException {
    assertThat(compile(CsrfSources.of("tokens"), null)).isTrue();
    assertThat(generated()).anyMatch(it -> it.contains("\"${bank.token-keys}\""));
  }

  /** Into the folder, where files of a compilation that failed can be seen too. */
  private boolean compile(
      List<JavaFileObject> sources, DiagnosticCollector<JavaFileObject> messages) {
    String target = folder.toString();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, messages, List.of("-d", target, "-s", target), null, sources);
    task.setProcessors(List.of(new LatchkeyProcessor()));
    return task.call();
  }

  private List<String> generated() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
