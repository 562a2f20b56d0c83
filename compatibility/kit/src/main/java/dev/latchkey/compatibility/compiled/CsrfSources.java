package dev.latchkey.compatibility.compiled;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/** The applications whose sources stand below {@code container-csrf}. */
final class CsrfSources {

  private static final Path FOLDER = Path.of("../kit/sources/csrf");

  private CsrfSources() {}

  static List<JavaFileObject> of(String name) {
    return Compilations.folder(FOLDER.resolve(name));
  }

  /** The bank, which protects its classes one by one. */
  static CompiledApplication bank(Path folder, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    return CompiledApplication.start(
        folder, of("bank"), List.of("bank.BankApplication"), providers);
  }
}
