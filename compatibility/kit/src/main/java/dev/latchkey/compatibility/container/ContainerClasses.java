package dev.latchkey.compatibility.container;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.jaxrs.Latchkey;
import dev.latchkey.processor.LatchkeyProcessor;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a server has that knows nothing of Latchkey: the class path of a run without it. */
public final class ContainerClasses extends URLClassLoader {

  private static final List<URL> LIBRARIES =
      List.of(location(CrossOriginPolicy.class), location(Latchkey.class));

  public ContainerClasses() throws MalformedURLException {
    super(urls(), ClassLoader.getPlatformClassLoader());
  }

  /** What an application brings along that uses Latchkey. */
  public static List<URL> libraries() {
    return LIBRARIES;
  }

  private static URL[] urls() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    urls.removeAll(LIBRARIES);
    urls.remove(location(LatchkeyProcessor.class));
    return urls.toArray(URL[]::new);
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
