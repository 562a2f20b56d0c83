package dev.latchkey.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file below {@code META-INF/services}. It says nothing that counts where it lies in a named
 * module.
 *
 * @param place where it lies
 * @param classes the names of the classes that it lists
 */
record ServiceFile(String place, List<String> classes) {

  private static final String FOLDER = "META-INF/services/";

  /**
   * Finds all files of a service.
   *
   * @throws StartRefusedException if one cannot be read
   */
  static Collection<ServiceFile> of(Class<?> service, Collection<ClassLoader> loaders) {
    Map<String, ServiceFile> files = new LinkedHashMap<>();
    String name = FOLDER + service.getName();
    try {
      for (ClassLoader loader : loaders) {
        var found = loader.getResources(name);
        while (found.hasMoreElements()) {
          URL file = found.nextElement();
          files.put(file.toString(), new ServiceFile(file.toString(), lines(file)));
        }
      }
    } catch (IOException e) {
      throw new StartRefusedException("%s could not be read (%s).".formatted(name, e), e);
    }
    return files.values();
  }

  private static List<String> lines(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    // A cached jar would stay open after the application is gone.
    connection.setUseCaches(false);
    try (var reader =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .distinct()
          .toList();
    }
  }
}
