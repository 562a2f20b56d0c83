package dev.latchkey.compatibility.container;

import java.net.URL;
import java.util.List;

/** Shows web applications a Tomcat, and nothing else of what tests have on their class path. */
public final class ServerClasses extends ClassLoader {

  private static final List<String> SHOWN =
      List.of(
          "jakarta.servlet.",
          "org.apache.catalina.",
          "org.apache.coyote.",
          "org.apache.juli.",
          "org.apache.naming.",
          "org.apache.tomcat.");

  public ServerClasses() {
    super(ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (SHOWN.stream().anyMatch(name::startsWith)) {
      return ServerClasses.class.getClassLoader().loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  /** Tomcat reads one of its own classes as a file, to load it once more. */
  @Override
  protected URL findResource(String name) {
    return SHOWN.stream().anyMatch(name.replace('/', '.')::startsWith)
        ? ServerClasses.class.getClassLoader().getResource(name)
        : null;
  }
}
