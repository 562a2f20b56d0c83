package dev.latchkey.samples.bank;

import dev.latchkey.samples.bank.pages.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Has the JDK's compiler judge a source that contradicts itself, with the processors of the class
 * path: Latchkey's.
 */
final class BrokenSource {

  private static final String FOLDER = "dev/latchkey/samples/bank/";

  /** The rules compare the resource with what the application says of itself. */
  private static final List<String> FILES = List.of("BankApplication.java", "CardResource.java");

  private static final List<String> OPTIONS = List.of("-proc:only", "-implicit:none");

  private List<CompilerMessage> said;

  /** Compiles at the first call; the source does not change. */
  synchronized List<CompilerMessage> compile() {
    if (said == null) {
      said = run(ToolProvider.getSystemJavaCompiler());
    }
    return said;
  }

  private static List<CompilerMessage> run(JavaCompiler compiler) {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (JavaFileManager files =
        new CompilerFiles(compiler.getStandardFileManager(diagnostics, null, null))) {
      var task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              OPTIONS,
              null,
              FILES.stream().map(name -> new Text(FOLDER + name)).toList());
      task.setLocale(Locale.ROOT);
      task.setProcessors(ServiceLoader.load(Processor.class));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream().map(CompilerMessage::of).toList();
  }

  /** A source that comes with the sample. */
  private static final class Text extends SimpleJavaFileObject {

    private final String path;

    Text(String path) {
      super(URI.create("source:///" + path), Kind.SOURCE);
      this.path = path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      return Sources.read(path);
    }
  }
}
