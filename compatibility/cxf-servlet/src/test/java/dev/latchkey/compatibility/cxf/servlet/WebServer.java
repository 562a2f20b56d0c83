package dev.latchkey.compatibility.cxf.servlet;

import dev.latchkey.compatibility.container.RawClient;
import dev.latchkey.compatibility.container.ServerClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Globals;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanFilter;

/** A Tomcat that knows neither CXF nor Latchkey, and one web application that brings both. */
final class WebServer implements AutoCloseable {

  private final Tomcat tomcat = new Tomcat();

  /**
   * Starts what is in a folder, as Tomcat unpacks an archive.
   *
   * @param application a folder with {@code WEB-INF/classes}, to which the libraries are added
   */
  static WebServer start(Path folder, Path application) throws IOException, LifecycleException {
    Path libraries = Files.createDirectories(application.resolve("WEB-INF/lib"));
    for (Path library : libraries()) {
      Files.copy(library, libraries.resolve(library.getFileName().toString()));
    }
    WebServer server = new WebServer();
    Files.createDirectories(folder.resolve("webapps"));
    server.tomcat.setBaseDir(folder.toString());
    server.tomcat.setPort(0);
    server.tomcat.getConnector();
    server.tomcat.getEngine().setParentClassLoader(new ServerClasses());
    server.tomcat.getHost().addChild(server.context(application));
    server.tomcat.start();
    return server;
  }

  /** What a web application with CXF and Latchkey has to bring, which the build put aside. */
  static List<Path> libraries() {
    return Stream.of("cxf", "latchkey").flatMap(WebServer::jars).toList();
  }

  private static Stream<Path> jars(String folder) {
    try (Stream<Path> files = Files.list(Path.of("target", folder))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StandardContext context(Path application) {
    StandardContext context = new StandardContext();
    context.setPath("");
    context.setDocBase(application.toAbsolutePath().toString());
    context.getJarScanner().setJarScanFilter(onlyWhatRegisters());
    ContextConfig config = new ContextConfig();
    config.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
    context.addLifecycleListener(config);
    return context;
  }

  /** Spares Tomcat the classes of jars in which there is nothing for it. */
  private static StandardJarScanFilter onlyWhatRegisters() {
    var filter = new StandardJarScanFilter();
    filter.setDefaultPluggabilityScan(false);
    filter.setPluggabilityScan("cxf-*.jar,latchkey-*.jar");
    filter.setDefaultTldScan(false);
    return filter;
  }

  RawClient client() {
    return new RawClient(tomcat.getConnector().getLocalPort());
  }

  /** Tomcat leaves the name of its folder to the next one, which would make that folder again. */
  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
    System.clearProperty(Globals.CATALINA_HOME_PROP);
    System.clearProperty(Globals.CATALINA_BASE_PROP);
  }
}
