package dev.latchkey.compatibility.springboot;

import dev.latchkey.compatibility.container.RawClient;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;

/** Services and policies are found in jars within a jar, with Spring Boot's own class loader. */
class ExecutableJarTest {

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  @TempDir private Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theProgramIsGuarded() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // The folder that Spring Boot makes for Tomcat outlives the program.
    String own = "--server.tomcat.basedir=" + folder.resolve("tomcat");
    List<String> command =
        List.of(
            java, "-jar", executable().toString(), "--server.port=0", own, "--" + Security.NONE);
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader log = program.inputReader()) {
      ShopRequests requests = new ShopRequests(new RawClient(port(log)));
      requests.areGuarded();
      requests.areShared();
    } finally {
      program.destroy();
      program.waitFor();
    }
  }

  /** Reads the log until it says so, or ends. */
  private static int port(BufferedReader log) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
      before.append(line).append('\n');
    }
    throw new AssertionError(before);
  }

  private Path executable() throws IOException {
    ShopModules modules = ShopModules.compile(folder);
    Path executable = folder.resolve("shop-executable.jar");
    Repackager repackager = new Repackager(jar(modules.shop()).toFile());
    repackager.setMainClass(ShopModules.PROGRAM);
    List<Library> libraries = libraries(jar(modules.stock()));
    repackager.repackage(
        executable.toFile(),
        callback -> {
          for (Library library : libraries) {
            callback.library(library);
          }
        });
    return executable;
  }

  /** All that the tests themselves run on, as jars; not the tests, which set the log aside. */
  private List<Library> libraries(Path stock) throws IOException {
    List<Library> libraries = new ArrayList<>();
    libraries.add(new Library(stock.toFile(), LibraryScope.COMPILE));
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(place);
      if (Files.exists(path.resolve("logback.xml"))) {
        continue;
      }
      Path jar = Files.isDirectory(path) ? jar(path) : path;
      libraries.add(new Library(jar.toFile(), LibraryScope.COMPILE));
    }
    return libraries;
  }

  private Path jar(Path classes) throws IOException {
    Path jar = Files.createTempFile(folder, "classes", ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        Stream<Path> content = Files.walk(classes)) {
      for (Path each : content.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(each).toString()));
        Files.copy(each, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }
}
