package dev.latchkey.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources in memory, with the processor and as strictly as a user could. */
public final class Compilations {

  private Compilations() {}

  public static Compilation compile(Collection<JavaFileObject> sources, String... options) {
    return compile(List.of(new LatchkeyProcessor()), sources, options);
  }

  public static Compilation compile(
      Collection<? extends Processor> processors,
      Collection<JavaFileObject> sources,
      String... options) {
    return Compiler.javac()
        .withOptions((Object[]) with(options))
        .withProcessors(processors)
        .compile(sources);
  }

  /** Compiles against other modules. */
  public static Compilation compileAgainst(
      Collection<File> modules, Collection<JavaFileObject> sources) {
    return compileAgainst(List.of(new LatchkeyProcessor()), modules, sources);
  }

  public static Compilation compileAgainst(
      Collection<? extends Processor> processors,
      Collection<File> modules,
      Collection<JavaFileObject> sources) {
    List<File> path = new ArrayList<>(modules);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(new File(entry));
    }
    return Compiler.javac()
        .withOptions((Object[]) with())
        .withClasspath(path)
        .withProcessors(processors)
        .compile(sources);
  }

  private static String[] with(String... options) {
    List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing"));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  public static JavaFileObject source(String name, String... lines) {
    return JavaFileObjects.forSourceLines(name, lines);
  }

  /** Every source file below a folder of the test resources, sorted by path. */
  public static List<JavaFileObject> folder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted(Comparator.comparing(Path::toString))
          .map(Compilations::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject read(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code ERROR CODE 12:34}, the way in which the expectations of bad sources are written. */
  public static String render(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(null);
    int open = message.indexOf("[latchkey:");
    String code =
        open < 0 ? message : message.substring(open + "[latchkey:".length(), message.indexOf(']'));
    String kind = diagnostic.getKind().toString().replace("MANDATORY_", "");
    String file =
        diagnostic.getSource() == null
            ? "-"
            : Path.of(diagnostic.getSource().getName()).getFileName().toString();
    return kind
        + " "
        + code
        + " "
        + file
        + ":"
        + diagnostic.getLineNumber()
        + ":"
        + diagnostic.getColumnNumber();
  }
}
