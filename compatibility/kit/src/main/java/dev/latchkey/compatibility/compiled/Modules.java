package dev.latchkey.compatibility.compiled;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Modules compiled one after another, each against those before it, and served together. */
public final class Modules {

  private final Path folder;
  private final List<Path> compiled = new ArrayList<>();

  public Modules(Path folder) {
    this.folder = folder;
  }

  /** A class that imports what most need. */
  public static JavaFileObject type(String name, String... lines) {
    String imports =
        "import dev.latchkey.*;\n"
            + "import dev.latchkey.compatibility.served.Journal;\n"
            + "import jakarta.ws.rs.*;\n"
            + "import dev.latchkey.compatibility.served.KitApplication;\n"
            + "import java.util.Set;\n";
    String owner = name.substring(0, name.lastIndexOf('.'));
    return Compilations.source(name, "package " + owner + ";", imports, String.join("\n", lines));
  }

  /** What stands on a package. */
  public static JavaFileObject ofPackage(String name, String annotation) {
    return Compilations.source(name + ".package-info", annotation, "package " + name + ";");
  }

  /** A method that writes its name down when it runs. */
  public static String method(String annotations, String name) {
    return "%s public void %s() { Journal.ran(\"%s\"); }".formatted(annotations, name, name);
  }

  public Modules processed(JavaFileObject... sources) throws IOException {
    CompiledApplication.module(next(), List.copyOf(compiled), List.of(sources));
    return compiled();
  }

  public Modules unprocessed(JavaFileObject... sources) throws IOException {
    CompiledApplication.moduleWithoutProcessor(next(), List.copyOf(compiled), List.of(sources));
    return compiled();
  }

  private Modules compiled() {
    compiled.add(next());
    return this;
  }

  private Path next() {
    return folder.resolve("module" + compiled.size());
  }

  public CompiledApplication start(String application, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    return start(Map.of(), application, providers);
  }

  CompiledApplication start(
      Map<String, String> properties, String application, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    for (Path module : compiled) {
      Files.createDirectories(module);
    }
    return CompiledApplication.start(compiled, List.of(application), properties, providers);
  }
}
