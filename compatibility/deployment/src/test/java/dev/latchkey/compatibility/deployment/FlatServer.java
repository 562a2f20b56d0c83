package dev.latchkey.compatibility.deployment;

import jakarta.ws.rs.core.Application;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** A program of one class path, server and application alike, as a single jar would have it. */
public final class FlatServer {

  private FlatServer() {}

  /**
   * Serves the application of a class, and prints the port, until the process is ended.
   *
   * @param arguments the class, and a folder for the server
   */
  public static void main(String[] arguments) throws Exception {
    Class<?> type = Class.forName(arguments[0]);
    Tomcat tomcat = serve((Application) type.getDeclaredConstructor().newInstance(), arguments[1]);
    System.out.println(tomcat.getConnector().getLocalPort());
    tomcat.getServer().await();
  }

  private static Tomcat serve(Application application, String folder) throws Exception {
    var tomcat = new Tomcat();
    tomcat.setBaseDir(folder);
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    var servlet = new ServletContainer(ResourceConfig.forApplication(application));
    Tomcat.addServlet(context, "rest", servlet).addMapping("/api/*");
    tomcat.getConnector();
    tomcat.start();
    return tomcat;
  }
}
