package dev.latchkey.compatibility.springboot;

import dev.latchkey.compatibility.container.RawClient;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * The shop in the process of the tests, with a class loader of its own.
 *
 * @param classes what loads it
 * @param context Spring's
 */
record RunningShop(URLClassLoader classes, ServletWebServerApplicationContext context)
    implements AutoCloseable {

  static RunningShop start(ShopModules modules, String... properties) throws Exception {
    URL[] urls = {modules.shop().toUri().toURL(), modules.stock().toUri().toURL()};
    URLClassLoader classes = new URLClassLoader(urls, RunningShop.class.getClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      return new RunningShop(classes, run(classes, properties));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static ServletWebServerApplicationContext run(ClassLoader classes, String... properties)
      throws ClassNotFoundException {
    return (ServletWebServerApplicationContext)
        new SpringApplicationBuilder(classes.loadClass(ShopModules.PROGRAM))
            .resourceLoader(new DefaultResourceLoader(classes))
            .properties("server.port=0", "spring.main.banner-mode=off")
            // The folder that Spring Boot makes for it outlives the program.
            .properties("server.tomcat.basedir=target/tomcat")
            .properties(Security.NONE)
            .properties(properties)
            .registerShutdownHook(false)
            .run();
  }

  ShopRequests requests() {
    return new ShopRequests(new RawClient(context.getWebServer().getPort()));
  }

  @Override
  public void close() throws IOException {
    context.close();
    classes.close();
  }
}
