package dev.latchkey.compatibility.quarkus;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The applications that a test does not start: Quarkus builds no project that has two. They move to
 * a library without an index, where nobody looks for them and whoever mentions them finds them.
 */
final class OtherApplications {

  private static final String SUFFIX = ".class";

  private OtherApplications() {}

  static void move(Path classes, String application, Path library) throws IOException {
    for (String name : names(classes)) {
      if (!name.equals(application) && isApplication(classes, name)) {
        String file = name.replace('.', '/') + SUFFIX;
        Files.createDirectories(library.resolve(file).getParent());
        Files.move(classes.resolve(file), library.resolve(file));
      }
    }
  }

  private static List<String> names(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("-info" + SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()).replace('/', '.'))
          .toList();
    }
  }

  private static boolean isApplication(Path classes, String name) throws IOException {
    URL[] places = {classes.toUri().toURL()};
    ClassLoader parent = OtherApplications.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(places, parent)) {
      Class<?> type = loader.loadClass(name);
      return Application.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
