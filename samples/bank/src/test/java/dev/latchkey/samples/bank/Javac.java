package dev.latchkey.samples.bank;

import dev.latchkey.processor.LatchkeyProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler with Latchkey's processor. */
final class Javac {

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final List<String> options;

  Javac(Path output) {
    options = List.of("-d", output.toString(), "-Xlint:all,-processing,-classfile", "-Werror");
  }

  /** Compiles files, and returns what the compiler says. */
  List<Diagnostic<? extends JavaFileObject>> compile(Collection<Path> sources) throws IOException {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      return run(files, diagnostics, files.getJavaFileObjectsFromPaths(sources));
    }
  }

  /** Compiles one text, and returns what the compiler says. */
  List<Diagnostic<? extends JavaFileObject>> compile(String name, String text) throws IOException {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      return run(files, diagnostics, List.of(new Text(name, text)));
    }
  }

  private List<Diagnostic<? extends JavaFileObject>> run(
      StandardJavaFileManager files,
      DiagnosticCollector<JavaFileObject> diagnostics,
      Iterable<? extends JavaFileObject> sources) {
    var task = compiler.getTask(null, files, diagnostics, options, null, sources);
    task.setLocale(Locale.ROOT);
    task.setProcessors(List.of(new LatchkeyProcessor()));
    task.call();
    return new ArrayList<>(diagnostics.getDiagnostics());
  }

  /** The name of the rule that a message of Latchkey begins with, or all of another message. */
  static String rule(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).replaceFirst("(?s)^\\[latchkey:(\\w+)].*$", "$1");
  }

  /** A source in memory. */
  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
