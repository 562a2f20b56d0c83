package dev.latchkey.benchmarks.startup;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.jaxrs.Latchkey;
import dev.latchkey.processor.LatchkeyProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compiled application, with Latchkey or without.
 *
 * @param classes its folder
 * @param withLatchkey whether it was processed, and has the runtime on its class path
 */
record Variant(Path classes, boolean withLatchkey) {

  static Variant compile(Path folder, ResourceSources sources)
      throws IOException, URISyntaxException {
    String name = sources.count() + (sources.annotated() ? "-with" : "-without");
    List<File> files = write(folder.resolve(name).resolve("sources"), sources.all());
    Path classes = Files.createDirectories(folder.resolve(name).resolve("classes"));
    Variant variant = new Variant(classes, sources.annotated());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          compiler.getTask(
              null,
              manager,
              null,
              List.of("-d", classes.toString(), "-cp", variant.classPath(), "-Xlint:-options"),
              null,
              manager.getJavaFileObjectsFromFiles(files));
      task.setProcessors(sources.annotated() ? List.of(new LatchkeyProcessor()) : List.of());
      if (!task.call()) {
        throw new IllegalStateException(name + " does not compile");
      }
    }
    return variant;
  }

  private static List<File> write(Path folder, Map<String, String> sources) throws IOException {
    List<File> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      files.add(file.toFile());
    }
    return files;
  }

  /** That of this program, and without Latchkey where that is to be without. */
  String classPath() throws URISyntaxException {
    List<Path> hidden = new ArrayList<>(List.of(location(LatchkeyProcessor.class)));
    if (!withLatchkey) {
      hidden.add(location(Latchkey.class));
      hidden.add(location(CrossOriginPolicy.class));
    }
    String own = System.getProperty("java.class.path");
    return Stream.concat(
            Stream.of(classes.toString()),
            Stream.of(own.split(File.pathSeparator)).filter(it -> !hidden.contains(Path.of(it))))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
