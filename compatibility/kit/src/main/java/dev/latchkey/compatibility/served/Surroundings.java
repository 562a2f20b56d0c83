package dev.latchkey.compatibility.served;

import dev.latchkey.csrf.CsrfListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a deployment says about its application, in a file among its classes.
 *
 * @param resources the resources of a {@link ListedApplication}
 * @param providers what is listed beside the application's own
 * @param properties what the application answers for its properties
 */
public record Surroundings(
    Set<Class<?>> resources, Set<Class<?>> providers, Map<String, Object> properties) {

  /** Where the file stands. */
  public static final String FILE = "latchkey-kit.properties";

  private static final String RESOURCES = "resources";
  private static final String PROVIDERS = "providers";
  private static final String PROPERTY = "property.";

  /** Writes the file. */
  public static void write(
      Writer file,
      Collection<String> resources,
      Collection<String> providers,
      Map<String, String> properties)
      throws IOException {
    Properties content = new Properties();
    content.setProperty(RESOURCES, String.join(",", resources));
    content.setProperty(PROVIDERS, String.join(",", providers));
    properties.forEach((name, value) -> content.setProperty(PROPERTY + name, value));
    content.store(file, null);
  }

  /** Reads the file of the application that is being started on this thread. */
  static Surroundings read() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Properties content = new Properties();
    try (InputStream stream = loader.getResourceAsStream(FILE);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      content.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Surroundings(
        classes(loader, content.getProperty(RESOURCES)),
        classes(loader, content.getProperty(PROVIDERS)),
        properties(content));
  }

  private static Set<Class<?>> classes(ClassLoader loader, String names) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (String name : names.isEmpty() ? new String[0] : names.split(",")) {
      try {
        classes.add(loader.loadClass(name));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return classes;
  }

  /** A listener is an object, which no file can hold: any text stands for the journal's. */
  private static Map<String, Object> properties(Properties content) {
    Map<String, Object> properties =
        new HashMap<>(
            content.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PROPERTY))
                .collect(
                    Collectors.toMap(
                        name -> name.substring(PROPERTY.length()), content::getProperty)));
    properties.computeIfPresent(
        CsrfListener.class.getName(), (name, text) -> new JournalingListener());
    return properties;
  }
}
