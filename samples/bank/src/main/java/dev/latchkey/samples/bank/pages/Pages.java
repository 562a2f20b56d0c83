package dev.latchkey.samples.bank.pages;

import java.net.URI;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.ServerConfiguration;

/** The pages of the story: static files, the sources that they quote, and where everybody is. */
public final class Pages {

  private static final String HOST = "localhost";

  private Pages() {}

  /**
   * Adds the bank's pages to a server.
   *
   * @param server the configuration of one that is not started
   * @param origins where everybody is
   */
  public static void ofBank(ServerConfiguration server, Origins origins) {
    add(server, "bank", new PagePolicy("'self'", "'none'"), origins);
  }

  /**
   * Makes a server of the front end's pages, which talk to the bank.
   *
   * @param port to listen on; 0 is any free one
   * @param origins where everybody is
   * @return a server that is not started
   */
  public static HttpServer ofFrontEnd(int port, Origins origins) {
    HttpServer server = listening("front-end", port);
    var policy = new PagePolicy("'self' " + origins.bank(), "'none'");
    add(server.getServerConfiguration(), "front-end", policy, origins);
    return server;
  }

  /**
   * Makes a server of the attacker's pages, which attack the bank.
   *
   * @param port to listen on; 0 is any free one
   * @param origins where everybody is
   * @return a server that is not started
   */
  public static HttpServer ofCoupons(int port, Origins origins) {
    HttpServer server = listening("evil-coupons", port);
    ServerConfiguration configuration = server.getServerConfiguration();
    var policy = new PagePolicy("'self' " + origins.bank(), origins.bank());
    add(configuration, "evil-coupons", policy, origins);
    var program = new Program(URI.create(origins.bank() + "/api/accounts/1"));
    Map<String, String> known =
        Map.of("coupons", origins.coupons(), "frontEnd", origins.frontEnd());
    configuration.addHttpHandler(new ProgramHandler(program, known), "/without-browser");
    return server;
  }

  /**
   * Makes a listener on this machine.
   *
   * @param name for its log
   * @param port to listen on; 0 is any free one
   * @return a listener that is not started
   */
  public static NetworkListener listener(String name, int port) {
    var listener = new NetworkListener(name, HOST, port);
    listener.registerAddOn(new Undecodable());
    return listener;
  }

  private static HttpServer listening(String name, int port) {
    var server = new HttpServer();
    server.addListener(listener(name, port));
    return server;
  }

  private static void add(
      ServerConfiguration server, String folder, PagePolicy policy, Origins origins) {
    server.addHttpHandler(new FileHandler(policy, "/pages/" + folder + "/", "/pages/common/"), "/");
    server.addHttpHandler(new FileHandler(policy, "/" + Sources.FOLDER), "/sources");
    server.addHttpHandler(new JsonHandler(origins), "/origins.json");
  }
}
