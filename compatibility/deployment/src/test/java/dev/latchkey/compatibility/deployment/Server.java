package dev.latchkey.compatibility.deployment;

import dev.latchkey.compatibility.container.RawClient;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** A Tomcat in which applications come and go. */
final class Server implements AutoCloseable {

  private final Tomcat tomcat = new Tomcat();
  private final URLClassLoader shared;

  private Server(URLClassLoader shared) {
    this.shared = shared;
  }

  static Server start(Layout layout, Path folder) throws IOException, LifecycleException {
    Server server = new Server(new URLClassLoader(urls(layout.shared()), new ServerClasses()));
    Files.createDirectories(folder.resolve("webapps"));
    server.tomcat.setBaseDir(folder.toString());
    server.tomcat.setPort(0);
    server.tomcat.getConnector();
    server.tomcat.getEngine().setParentClassLoader(server.shared);
    server.tomcat.start();
    return server;
  }

  private static URL[] urls(List<Path> files) throws IOException {
    URL[] urls = new URL[files.size()];
    for (int index = 0; index < urls.length; index++) {
      urls[index] = files.get(index).toUri().toURL();
    }
    return urls;
  }

  Context deploy(String path, Path archive) {
    return tomcat.addWebapp("/" + path, archive.toAbsolutePath().toString());
  }

  void undeploy(Context context) throws LifecycleException {
    tomcat.getHost().removeChild(context);
    context.destroy();
  }

  RawClient client() {
    return new RawClient(tomcat.getConnector().getLocalPort());
  }

  @Override
  public void close() throws IOException, LifecycleException {
    tomcat.stop();
    tomcat.destroy();
    shared.close();
  }
}
