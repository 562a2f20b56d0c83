package dev.latchkey.startup;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.endpoint.GeneratedPolicies;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A named module of an application, in a layer of its own: the runtime is a named module there too,
 * and not the one of the tests.
 */
final class ModuleOnPath {

  private static final String NAME = "com.example.shop";

  private final Path sources;
  private final Path classes;
  private final List<String> files = new ArrayList<>();

  ModuleOnPath(Path folder) throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  /** Writes its declaration. */
  ModuleOnPath declaring(String directives) throws IOException {
    return source(
        "module-info",
        "module %s { requires dev.latchkey.runtime; %s }".formatted(NAME, directives));
  }

  /** Adds what the processor writes: a class and its line in the service file. */
  ModuleOnPath policies(String packageName) throws IOException {
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(GeneratedPolicies.class.getName()),
        packageName + ".LatchkeyPolicies\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return source(
        packageName + "/LatchkeyPolicies",
        """
        package %s;

        public final class LatchkeyPolicies implements dev.latchkey.endpoint.GeneratedPolicies {
          @Override public int contract() { return CONTRACT; }
          @Override public void register(dev.latchkey.endpoint.Endpoints endpoints) {}
        }
        """
            .formatted(packageName));
  }

  private ModuleOnPath source(String name, String text) throws IOException {
    Path file = sources.resolve(name + ".java");
    Files.createDirectories(file.getParent());
    files.add(Files.writeString(file, text).toString());
    return this;
  }

  /** Compiles it, and loads it with Latchkey and further modules that nobody requires. */
  ClassLoader load(String... further) {
    compile();
    Set<String> roots =
        Stream.concat(Stream.of(NAME), Stream.of(further)).collect(Collectors.toSet());
    Configuration resolved =
        ModuleLayer.boot().configuration().resolve(finder(), ModuleFinder.of(), roots);
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader())
        .findLoader(NAME);
  }

  private void compile() {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    arguments.addAll(
        List.of(
            "-p", modules().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
    arguments.addAll(files);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (failed != 0) {
      throw new AssertionError("The module does not compile.");
    }
  }

  private ModuleFinder finder() {
    return ModuleFinder.of(Stream.concat(Stream.of(classes), modules()).toArray(Path[]::new));
  }

  private static Stream<Path> modules() {
    return Stream.of(
            GeneratedPolicies.class, CrossOriginPolicy.class, GET.class, ConfigProvider.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())));
  }
}
