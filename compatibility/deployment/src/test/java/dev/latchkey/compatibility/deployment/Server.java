package dev.latchkey.compatibility.deployment;

import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.ServerClasses;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Globals;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanFilter;

/** A Tomcat in which web applications come and go. */
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
    server.tomcat.getHost();
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

  /** Starts what an archive holds, or tries to: Tomcat logs what a servlet throws, and goes on. */
  Context deploy(String path, Path archive) {
    return deploy(path, archive, new StandardContext());
  }

  /** The same with what the {@code <Context>} of an application says. */
  Context deploy(String path, Path archive, StandardContext context) {
    context.setPath("/" + path);
    context.setDocBase(archive.toAbsolutePath().toString());
    context.getJarScanner().setJarScanFilter(onlyWhatRegisters());
    ContextConfig config = new ContextConfig();
    config.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
    context.addLifecycleListener(config);
    tomcat.getHost().addChild(context);
    return context;
  }

  /** Spares Tomcat the classes of jars in which there is nothing for it. */
  private static StandardJarScanFilter onlyWhatRegisters() {
    var filter = new StandardJarScanFilter();
    filter.setDefaultPluggabilityScan(false);
    filter.setPluggabilityScan("jersey-container-servlet-*.jar,latchkey-*.jar");
    filter.setDefaultTldScan(false);
    return filter;
  }

  /** What {@code failCtxIfServletStartFails} of its {@code <Host>} says. */
  void failsWithServlets() {
    ((StandardHost) tomcat.getHost()).setFailCtxIfServletStartFails(true);
  }

  void undeploy(Context context) {
    tomcat.getHost().removeChild(context);
  }

  Visitor visitor(Context context) {
    int port = tomcat.getConnector().getLocalPort();
    return new Visitor(new RawClient(port), context.getPath());
  }

  /** Tomcat leaves the name of its folder to the next one, which would make that folder again. */
  @Override
  public void close() throws IOException, LifecycleException {
    tomcat.stop();
    tomcat.destroy();
    shared.close();
    System.clearProperty(Globals.CATALINA_HOME_PROP);
    System.clearProperty(Globals.CATALINA_BASE_PROP);
  }
}
