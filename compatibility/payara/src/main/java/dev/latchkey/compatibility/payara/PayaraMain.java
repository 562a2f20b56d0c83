package dev.latchkey.compatibility.payara;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The process: Payara Micro, which takes no orders once it runs but from a program that has started
 * it. An order is a command of {@code asadmin}, a line for each of its words.
 */
public final class PayaraMain {

  /** What begins the answer to an order that was carried out. */
  static final String SUCCESS = ClusterCommandResult.ExitStatus.SUCCESS + "\n";

  private static final String SETTINGS = "configs.config.server-config.";

  /** Some vectors send 8 KB in one header, which is all that Payara takes by default. */
  private static final int HEADERS = 64 * 1024;

  private static final int OK = 200;

  private final AdminCommandRunner commands;

  private PayaraMain(AdminCommandRunner commands) {
    this.commands = commands;
  }

  /** Starts it: its port, the port for orders, and the folder that it unpacks itself to. */
  public static void main(String[] arguments) throws Exception {
    AtomicReference<AdminCommandRunner> commands = new AtomicReference<>();
    PayaraMicroBoot payara = PayaraMicroLauncher.getBootClass();
    payara.setHttpPort(Integer.parseInt(arguments[0])).setRootDir(new File(arguments[2]));
    payara.setPreBootHandler(PayaraMain::configure).setPostBootHandler(commands::set);
    payara.bootStrap();
    HttpServer orders = HttpServer.create();
    int port = Integer.parseInt(arguments[1]);
    orders.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    orders.createContext("/", new PayaraMain(commands.get())::answer);
    orders.setExecutor(PayaraMain::inItsOwnThread);
    orders.start();
  }

  /** Nobody else is to find it, and it looks for nobody else; headers may be long. */
  private static void configure(AdminCommandRunner commands) {
    String network = "network-config.";
    Map.of(
            network + "network-listeners.network-listener.http-listener.address",
            "127.0.0.1",
            network + "protocols.protocol.http-listener.http.header-buffer-length-bytes",
            String.valueOf(HEADERS),
            "hazelcast-config-specific-configuration.enabled",
            "false")
        .forEach((name, value) -> commands.run("set", SETTINGS + name + "=" + value));
  }

  /**
   * Where another initializer of an application fails by an {@code Error}, Payara leaves the name
   * of that application on the thread, and goes on to ask it for the configuration of the next.
   */
  private static void inItsOwnThread(Runnable order) {
    new Thread(order).start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] order = exchange.getRequestBody().readAllBytes();
    String[] words = new String(order, StandardCharsets.UTF_8).split("\n");
    byte[] answer = run(words).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(OK, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private String run(String[] words) {
    if (words[0].isEmpty()) {
      return "";
    }
    ClusterCommandResult result =
        commands.run(words[0], Arrays.copyOfRange(words, 1, words.length));
    return result.getExitStatus() + "\n" + result.getOutput();
  }
}
