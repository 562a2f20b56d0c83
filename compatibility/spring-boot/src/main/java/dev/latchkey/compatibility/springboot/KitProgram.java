package dev.latchkey.compatibility.springboot;

import dev.latchkey.compatibility.container.ServerAuthentication;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** A program of Spring Boot, whose one bean is a Jakarta REST application. */
@SpringBootConfiguration
@EnableAutoConfiguration
class KitProgram {

  /**
   * The start is refused, instead of the first request, where Jersey's servlet starts with the
   * server; some vectors send 8 KB in one header. Without the last, Spring Boot makes a folder for
   * Tomcat that outlives the program.
   */
  private static final Map<String, Object> PROPERTIES =
      Map.of(
          "spring.jersey.application-path", "/api",
          "spring.jersey.servlet.load-on-startup", "1",
          "spring.main.banner-mode", "off",
          "spring.jmx.enabled", "false",
          "server.address", "localhost",
          "server.max-http-request-header-size", "64KB",
          "server.tomcat.basedir", "target/tomcat");

  static ServletWebServerApplicationContext start(
      Application application, ServerAuthentication authentication, int port) {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    return (ServletWebServerApplicationContext)
        new SpringApplicationBuilder(KitProgram.class)
            .resourceLoader(new DefaultResourceLoader(classes))
            .properties(PROPERTIES)
            .properties("server.port=" + port)
            .properties(Security.properties(authentication))
            .registerShutdownHook(false)
            .initializers(
                context ->
                    ((GenericApplicationContext) context)
                        .registerBean(
                            ResourceConfig.class, () -> ResourceConfig.forApplication(application)),
                context -> Security.register((GenericApplicationContext) context, authentication))
            .run();
  }
}
