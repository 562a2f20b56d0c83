package dev.latchkey.compatibility.tomcat;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import jakarta.ws.rs.core.Application;
import java.nio.file.Files;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.util.ServerInfo;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet of Tomcat. */
public final class TomcatContainer extends EmbeddedContainer {

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.UNMAPPED,
              "lost",
              "Tomcat writes its own error page and drops the headers of an exception that "
                  + "nobody maps.",
              "Register `UnmappedExceptionMapper`, or a mapper of your own for `Throwable`.")
          .and(Behaviour.RECORD, "500", "Jakarta REST does not say that it is one.")
          .map();

  private static final String SERVLET = "rest";

  /** Some vectors send 8 KB in one header, which is all that Tomcat takes by default. */
  private static final String HEADERS = String.valueOf(64 * 1024);

  @Override
  public String name() {
    return "Jersey " + line() + " on Tomcat";
  }

  @Override
  public String version() {
    return Version.getVersion();
  }

  @Override
  public String server() {
    return "Tomcat " + ServerInfo.getServerNumber();
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  protected Server start(Application application, int port) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setPort(port);
    Connector connector = tomcat.getConnector();
    connector.setProperty("address", "localhost");
    connector.setProperty("maxHttpRequestHeaderSize", HEADERS);
    deploy(tomcat, application);
    return start(tomcat);
  }

  /** It listens before it deploys, and would go on without ever answering. */
  private static Server start(Tomcat tomcat) throws LifecycleException {
    try {
      tomcat.start();
      return new Started(tomcat);
    } catch (LifecycleException e) {
      tomcat.destroy();
      throw e;
    }
  }

  private static void deploy(Tomcat tomcat, Application application) {
    Context context = tomcat.addContext("", null);
    context.setParentClassLoader(Thread.currentThread().getContextClassLoader());
    ResourceConfig configuration = ResourceConfig.forApplication(application);
    Wrapper servlet = Tomcat.addServlet(context, SERVLET, new ServletContainer(configuration));
    servlet.setAsyncSupported(true);
    servlet.setLoadOnStartup(1);
    servlet.addMapping("/api/*");
  }

  private record Started(Tomcat tomcat) implements Server {

    @Override
    public int port() {
      return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
      try {
        tomcat.stop();
        tomcat.destroy();
      } catch (LifecycleException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
