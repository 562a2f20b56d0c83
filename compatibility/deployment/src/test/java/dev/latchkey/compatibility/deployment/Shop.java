package dev.latchkey.compatibility.deployment;

import com.google.testing.compile.JavaFileObjects;
import dev.latchkey.processor.Compilations;
import dev.latchkey.processor.CompiledModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * The application below {@code sources/shop}, compiled; or one of other names and otherwise the
 * same.
 *
 * @param name of its package, its classes and its settings
 * @param classes its folder
 */
record Shop(String name, Path classes) {

  private static final Path SOURCES = Path.of("sources/shop");

  static Shop compile(String name, Path folder) throws IOException {
    CompiledModule.write(folder, List.of(), sources(name));
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve("dev.latchkey.csrf.CsrfListener"), name + ".Decisions");
    return new Shop(name, folder);
  }

  private static List<JavaFileObject> sources(String name) {
    return Compilations.folder(SOURCES).stream().map(source -> renamed(source, name)).toList();
  }

  private static JavaFileObject renamed(JavaFileObject source, String name) {
    try {
      String file = Path.of(source.getName()).getFileName().toString().replace(".java", "");
      return JavaFileObjects.forSourceString(
          name + "." + adapted(file, name), adapted(source.getCharContent(true).toString(), name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String adapted(String text, String name) {
    return text.replace("shop", name).replace("Shop", capital(name));
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
