package dev.latchkey.compatibility.springboot;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.Differences;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import dev.latchkey.compatibility.container.ServerAuthentication;
import dev.latchkey.compatibility.container.WireRequest;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.catalina.util.ServerInfo;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Spring Boot with Jersey on Tomcat. */
public final class SpringBootContainer extends EmbeddedContainer {

  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;

  private static final Map<Behaviour, Difference> DIFFERENCES =
      new Differences()
          .and(
              Behaviour.UNMAPPED,
              "lost",
              "Tomcat writes its own error page and drops the headers of an exception that "
                  + "nobody maps.",
              "Register `UnmappedExceptionMapper`, or a mapper of your own for `Throwable`.")
          .andRecord("500")
          .and(
              Behaviour.SERVER_AUTHENTICATION,
              "401",
              "Spring Security is a filter before Jersey's servlet, and no preflight carries"
                  + " credentials.",
              "Write `requestMatchers(HttpMethod.OPTIONS, \"/**\").permitAll()` before"
                  + " `anyRequest().authenticated()`. It was measured with Spring's own protection"
                  + " against CSRF off. "
                  + ServerAuthentication.OPEN_THEN)
          .map();

  @Override
  public String name() {
    return "Spring Boot";
  }

  @Override
  public String version() {
    return SpringBootVersion.getVersion();
  }

  @Override
  public String server() {
    return ServerInfo.getServerInfo().replace("Apache Tomcat/", "Tomcat ");
  }

  @Override
  public List<String> remarks() {
    return List.of(
        "Spring Boot starts Jersey with the first request. What is wrong then refuses that request"
            + " and all others with 500, instead of the start. Set"
            + " `spring.jersey.servlet.load-on-startup=1`, as these tests do.",
        "With `spring.jersey.type=filter` and no other servlet, Tomcat calls nobody: set"
            + " `server.servlet.register-default-servlet=true`.");
  }

  @Override
  public List<String> ownAnswers() {
    return List.of(
        "400 for a request with two `Host` lines, and for an absolute target of another host or"
            + " with a port that `Host` does not name.",
        "400 for `PROPFIND` and other verbs that the firewall of Spring Security does not know, where"
            + " there is one.",
        "405 for `TRACE`.");
  }

  @Override
  public OptionalInt ownAnswer(WireRequest request) {
    if (request.line().startsWith("TRACE ")) {
      return OptionalInt.of(METHOD_NOT_ALLOWED);
    }
    boolean isOfAnotherHost =
        request.line().contains(" http://evil.example")
            || request.line().contains(" HTTP://bank.example:80/")
            || request.hosts().size() > 1;
    return isOfAnotherHost || request.line().startsWith("PROPFIND ")
        ? OptionalInt.of(BAD_REQUEST)
        : OptionalInt.empty();
  }

  @Override
  public boolean hasServerAuthentication() {
    return true;
  }

  @Override
  public Map<Behaviour, Difference> differences() {
    return DIFFERENCES;
  }

  @Override
  protected Server start(Application application, int port) {
    return start(application, ServerAuthentication.NONE, port);
  }

  @Override
  protected Server start(Application application, ServerAuthentication authentication, int port) {
    // A process takes one such factory, and the tests load Tomcat more than once.
    TomcatURLStreamHandlerFactory.disable();
    return new Tomcat(KitProgram.start(application, authentication, port));
  }

  private record Tomcat(ServletWebServerApplicationContext context) implements Server {

    @Override
    public int port() {
      return context.getWebServer().getPort();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
