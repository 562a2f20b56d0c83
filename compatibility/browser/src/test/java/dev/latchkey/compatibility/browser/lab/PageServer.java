package dev.latchkey.compatibility.browser.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Pages of every host but the application's. */
final class PageServer implements AutoCloseable {

  /** Redirects to the URL in its query, with the status 307. */
  static final String REDIRECT = "/redirect";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private PageServer(HttpServer server) {
    this.server = server;
  }

  static PageServer start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var pages = new PageServer(HttpServer.create(address, 0));
    pages.server.setExecutor(pages.threads);
    pages.serve(Page.PATH, "text/html", PageText.document());
    pages.serve(Page.PATH + "/worker.js", "text/javascript", PageText.script());
    pages.server.createContext(REDIRECT, PageServer::redirect);
    pages.server.start();
    return pages;
  }

  private void serve(String path, String type, String text) {
    byte[] content = text.getBytes(UTF_8);
    server.createContext(path, exchange -> answer(exchange, type, content));
  }

  private static void answer(HttpExchange exchange, String type, byte[] content)
      throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().add("Content-Type", type);
      PageText.headers(exchange.getRequestURI().getQuery())
          .forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  /** To where the query says, and whoever asks may follow. */
  private static void redirect(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String origin = exchange.getRequestHeaders().getFirst("Origin");
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getQuery());
      exchange
          .getResponseHeaders()
          .set("Access-Control-Allow-Origin", origin == null ? "*" : origin);
      exchange.getResponseHeaders().set("Access-Control-Allow-Credentials", "true");
      exchange.sendResponseHeaders(307, -1);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
