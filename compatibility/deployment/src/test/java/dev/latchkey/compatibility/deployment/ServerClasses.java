package dev.latchkey.compatibility.deployment;

import java.util.List;

/** Shows web applications the server, and nothing else of what tests have on their class path. */
final class ServerClasses extends ClassLoader {

  private static final List<String> SHOWN = List.of("jakarta.servlet.", "org.apache.");

  ServerClasses() {
    super(ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (SHOWN.stream().anyMatch(name::startsWith)) {
      return ServerClasses.class.getClassLoader().loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}
