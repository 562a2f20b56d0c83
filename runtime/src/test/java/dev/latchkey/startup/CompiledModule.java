package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A module that was compiled elsewhere: its classes have a place and a class loader of their own.
 */
public final class CompiledModule {

  private final Path folder;
  private final List<String> files = new ArrayList<>();

  public CompiledModule(Path folder) {
    this.folder = folder;
  }

  /** Adds a source file, named without its ending. */
  public CompiledModule source(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".java");
    Files.createDirectories(file.getParent());
    files.add(Files.writeString(file, text).toString());
    return this;
  }

  /** Compiles, and says where the classes are. */
  public URL compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
    arguments.addAll(List.of("-cp", classPath()));
    arguments.addAll(files);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (failed != 0) {
      throw new AssertionError("The module does not compile.");
    }
    return folder.toUri().toURL();
  }

  /** Finds the classes of the tests first, then those of the modules. */
  public static ClassLoader loader(URL... modules) {
    return new URLClassLoader(modules, CompiledModule.class.getClassLoader());
  }

  private static String classPath() {
    return Stream.of(
            dev.latchkey.CsrfProtected.class,
            GeneratedPolicies.class,
            CompiledModule.class,
            jakarta.ws.rs.Path.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Compiles, and makes the generated class. */
  public GeneratedPolicies load(String name) throws Exception {
    return (GeneratedPolicies)
        loader(compile()).loadClass(name).getDeclaredConstructor().newInstance();
  }
}
