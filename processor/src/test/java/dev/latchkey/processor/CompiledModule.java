package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** A folder of classes that were compiled with the processor. */
public final class CompiledModule {

  private CompiledModule() {}

  /** Compiles sources against other folders. */
  public static void write(Path folder, List<Path> modules, List<JavaFileObject> sources)
      throws IOException {
    write(folder, Compilations.compileAgainst(files(modules), sources));
  }

  /** Compiles as somebody does who never heard of Latchkey. */
  public static void writeWithoutProcessor(
      Path folder, List<Path> modules, List<JavaFileObject> sources) throws IOException {
    write(folder, Compilations.compileAgainst(List.<Processor>of(), files(modules), sources));
  }

  private static List<File> files(List<Path> modules) {
    return modules.stream().map(Path::toFile).toList();
  }

  private static void write(Path folder, Compilation compilation) throws IOException {
    assertThat(compilation.errors()).isEmpty();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String name = file.getName();
      // Asking for a file that is not there leaves an empty entry behind.
      if (name.startsWith("/CLASS_OUTPUT/") && file.getLastModified() > 0) {
        copy(file, folder.resolve(name.substring("/CLASS_OUTPUT/".length())));
      }
    }
  }

  private static void copy(JavaFileObject file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream content = file.openInputStream()) {
      Files.copy(content, target);
    }
  }
}
