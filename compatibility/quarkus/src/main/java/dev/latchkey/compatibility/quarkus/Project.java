package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.Folders;
import dev.latchkey.compatibility.served.JournalingListener;
import dev.latchkey.compatibility.served.KitApplication;
import dev.latchkey.csrf.CsrfListener;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * The compiled classes of a project, as a build tool hands them to Quarkus. The folders stay, and
 * what is in them is another application's each time.
 *
 * @param classes the classes of the application
 * @param libraries the classes of its other modules
 * @param hidden classes of a module that Quarkus does not look into
 */
record Project(Path classes, List<Path> libraries, Path hidden) {

  private static final String SERVED = KitApplication.class.getPackageName().replace('.', '/');

  static Project in(Path folder, int libraries) throws IOException {
    Folders.empty(folder);
    Project project =
        new Project(
            folder.resolve("classes"),
            IntStream.range(0, libraries).mapToObj(it -> folder.resolve("library" + it)).toList(),
            folder.resolve("hidden"));
    project.clear();
    return project;
  }

  private void clear() throws IOException {
    Folders.empty(classes);
    for (Path library : libraries) {
      Folders.empty(library);
    }
    Folders.empty(hidden);
  }

  /**
   * Puts an application there.
   *
   * @param output the name of the folder for what is built
   */
  void fill(Deployment deployment, String output) throws IOException {
    clear();
    Path main = main(deployment);
    Folders.copy(main, classes);
    Iterator<Path> free = libraries.iterator();
    for (Path module : deployment.modules()) {
      if (!module.equals(main)) {
        Folders.copy(module, free.next());
      }
    }
    addServed();
    OtherApplications.move(classes, deployment.application(), hidden);
    deployment.writeSurroundings(classes);
    if (deployment.properties().containsKey(JournalingListener.PROPERTY)) {
      addListener();
    }
    try (Writer file = Files.newBufferedWriter(classes.resolve("application.properties"))) {
      configuration(deployment, output).store(file, null);
    }
  }

  /** The module of the application, or any where a test has no application of its own. */
  private static Path main(Deployment deployment) {
    String application = deployment.application().replace('.', '/') + ".class";
    return deployment.modules().stream()
        .filter(module -> Files.exists(module.resolve(application)))
        .findFirst()
        .orElse(deployment.modules().get(0));
  }

  /** What is read where an application is built, and where it runs. */
  private Properties configuration(Deployment deployment, String output) {
    Properties configuration = new Properties();
    configuration.putAll(deployment.properties());
    configuration.putAll(Authentication.properties(deployment.authentication()));
    configuration.setProperty("quarkus.rest.path", "/api");
    configuration.setProperty("quarkus.package.output-directory", output);
    for (Path library : libraries) {
      String index = "quarkus.index-dependency." + library.getFileName();
      configuration.setProperty(index + ".group-id", Platform.GROUP);
      configuration.setProperty(index + ".artifact-id", library.getFileName().toString());
    }
    return configuration;
  }

  /** No file holds an object that is a property; services name its class. */
  private void addListener() throws IOException {
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(CsrfListener.class.getName()), JournalingListener.class.getName());
  }

  private void addServed() throws IOException {
    Path kit = Platform.location(KitApplication.class);
    if (Files.isDirectory(kit)) {
      Folders.copy(kit.resolve(SERVED), classes.resolve(SERVED));
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(kit)) {
      Folders.copy(jar.getPath(SERVED), classes.resolve(SERVED));
    }
  }
}
