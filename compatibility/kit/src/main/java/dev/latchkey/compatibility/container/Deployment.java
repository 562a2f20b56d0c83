package dev.latchkey.compatibility.container;

import dev.latchkey.compatibility.served.Surroundings;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a container is asked to serve below {@code /api}.
 *
 * @param modules folders of classes, each as a jar of its own would be: they have service files of
 *     the same name
 * @param application the class of the application
 * @param resources the classes that it serves, if it is a {@link
 *     dev.latchkey.compatibility.served.ListedApplication}
 * @param providers classes that are listed beside those of the application, those among them that
 *     the container needs to find Latchkey
 * @param properties what the application answers for its properties
 * @param authentication what the server asks for before it calls the application
 */
public record Deployment(
    List<Path> modules,
    String application,
    List<String> resources,
    List<Class<?>> providers,
    Map<String, String> properties,
    ServerAuthentication authentication) {

  /** One whose server asks nobody. */
  public Deployment(
      List<Path> modules,
      String application,
      List<String> resources,
      List<Class<?>> providers,
      Map<String, String> properties) {
    this(modules, application, resources, providers, properties, ServerAuthentication.NONE);
  }

  public Deployment with(ServerAuthentication other) {
    return new Deployment(modules, application, resources, providers, properties, other);
  }

  public Deployment with(Map<String, String> others) {
    return new Deployment(modules, application, resources, providers, others, authentication);
  }

  /** Writes the file that tells the application of its surroundings. */
  public void writeSurroundings(Path folder) throws IOException {
    try (Writer file = Files.newBufferedWriter(folder.resolve(Surroundings.FILE))) {
      List<String> listed = providers.stream().map(Class::getName).toList();
      Surroundings.write(file, resources, listed, properties);
    }
  }
}
