package dev.latchkey.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources of a named module into a folder: the file manager that {@link Compilations} has
 * in memory knows no modules.
 */
final class NamedModule {

  private NamedModule() {}

  static boolean isDeclaredBy(Collection<JavaFileObject> sources) {
    return sources.stream().anyMatch(source -> source.isNameCompatible("module-info", Kind.SOURCE));
  }

  /** Compiles with everything that the tests have on their class path, as modules. */
  static List<Diagnostic<? extends JavaFileObject>> compile(
      Collection<? extends Processor> processors, Collection<JavaFileObject> sources, Path folder)
      throws IOException {
    String path = System.getProperty("java.class.path");
    return compile(processors, sources, List.of("-d", folder.toString(), "-p", path));
  }

  /** Compiles with options. */
  static List<Diagnostic<? extends JavaFileObject>> compile(
      Collection<? extends Processor> processors,
      Collection<JavaFileObject> sources,
      List<String> options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing,-path"));
    all.addAll(options);
    var compiler = ToolProvider.getSystemJavaCompiler();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      CompilationTask task = compiler.getTask(null, files, diagnostics, all, null, sources);
      task.setProcessors(processors);
      task.call();
    }
    return diagnostics.getDiagnostics();
  }
}
