package dev.latchkey.compatibility.resteasy.cdi;

import dev.latchkey.compatibility.container.BeanArchive;
import dev.latchkey.compatibility.served.Surroundings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of classes that say that there are beans among them. */
final class BeanArchives {

  private BeanArchives() {}

  /** Writes the descriptor beside the classes that a loader finds by itself. */
  static void in(ClassLoader classes) throws IOException, URISyntaxException {
    if (classes instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        Path folder = Path.of(url.toURI());
        if (Files.notExists(folder.resolve(Surroundings.FILE))) {
          BeanArchive.describe(folder);
        }
      }
    }
  }
}
