package dev.latchkey.compatibility.tomcat;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.ServerAuthentication;
import dev.latchkey.compatibility.container.War;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.jersey.JerseyContainer;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.util.ServerInfo;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet of Tomcat. */
public final class TomcatContainer extends JerseyContainer {

  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;

  /** Targets of the kit that do not name the host of their request. */
  private static final Pattern OTHER_HOST =
      Pattern.compile("[A-Z]+ (http://evil\\.example|HTTP://bank\\.example:80)/");

  private static final String SERVLET = "rest";
  private static final String FOLDER = Path.of("target", "tomcat").toString();

  /** Some vectors send 8 KB in one header, which is all that Tomcat takes by default. */
  private static final String HEADERS = String.valueOf(64 * 1024);

  @Override
  public String name() {
    return super.name() + " on Tomcat";
  }

  @Override
  public boolean isReference() {
    return false;
  }

  @Override
  public String server() {
    return ServerInfo.getServerInfo().replace("Apache Tomcat/", "Tomcat ");
  }

  @Override
  public List<String> remarks() {
    List<String> all = new ArrayList<>(super.remarks());
    all.add(
        "The exception of a refused start reaches whoever starts an embedded Tomcat and gives it"
            + " Jersey's servlet as an object, as these tests do. Of a WAR Tomcat logs it, says that"
            + " the application has started, and answers every request 500. Set"
            + " `failCtxIfServletStartFails=\"true\"` on its `<Context>` or on the `<Host>`: the"
            + " application is stopped then, and answered 404. A servlet of `web.xml` needs"
            + " `<load-on-startup>` for it.");
    return all;
  }

  @Override
  public boolean hasServerAuthentication() {
    return true;
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    Map<Behaviour, Difference> all = new EnumMap<>(super.differences());
    all.put(Behaviour.SERVER_AUTHENTICATION, War.securityConstraint("Tomcat"));
    return all;
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "400 for a request with two `Host` lines, and for an absolute target of another host or"
            + " with a port that `Host` does not name.",
        "405 for `TRACE`.");
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    if (request.line().startsWith("TRACE ")) {
      return OptionalInt.of(METHOD_NOT_ALLOWED);
    }
    return OTHER_HOST.matcher(request.line()).lookingAt() || request.hosts().size() > 1
        ? OptionalInt.of(BAD_REQUEST)
        : OptionalInt.empty();
  }

  @Override
  protected Server start(Application application, int port) throws Exception {
    return start(application, ServerAuthentication.NONE, port);
  }

  @Override
  protected Server start(Application application, ServerAuthentication authentication, int port)
      throws Exception {
    // A process takes one such factory, and the tests load Tomcat more than once.
    TomcatURLStreamHandlerFactory.disable();
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(FOLDER);
    tomcat.setPort(port);
    Connector connector = tomcat.getConnector();
    connector.setProperty("address", "localhost");
    connector.setProperty("maxHttpRequestHeaderSize", HEADERS);
    Context context = deploy(tomcat, application);
    if (authentication.isAsked()) {
      Authentication.read(authentication.webXml(), context);
      tomcat.addUser(ServerAuthentication.USER, ServerAuthentication.PASSWORD);
    }
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

  private static Context deploy(Tomcat tomcat, Application application) {
    Context context = tomcat.addContext("", null);
    context.setParentClassLoader(Thread.currentThread().getContextClassLoader());
    ResourceConfig configuration = ResourceConfig.forApplication(application);
    Wrapper servlet = Tomcat.addServlet(context, SERVLET, new ServletContainer(configuration));
    servlet.setAsyncSupported(true);
    servlet.setLoadOnStartup(1);
    servlet.addMapping("/api/*");
    return context;
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
