package dev.latchkey.samples.bank;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.glassfish.grizzly.http.server.HttpServer;

/** Runs the bank on port 8080 and its front end on port 8081 until it is interrupted. */
public final class Bank {

  private static final int API_PORT = 8080;
  private static final int FRONT_END_PORT = 8081;

  private Bank() {}

  /**
   * Starts both servers and says what to try.
   *
   * @param arguments none
   * @throws InterruptedException if the waiting is interrupted
   */
  public static void main(String[] arguments) throws InterruptedException {
    if (!start(API_PORT, FRONT_END_PORT, System.out, System.err)) {
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  /**
   * Starts both servers, or neither.
   *
   * @return whether they run
   */
  static boolean start(int apiPort, int frontEndPort, PrintStream out, PrintStream err) {
    HttpServer api = start("The bank", apiPort, BankServer::start, err);
    if (api == null) {
      return false;
    }
    HttpServer frontEnd = start("The front end", frontEndPort, FrontEndServer::start, err);
    if (frontEnd == null) {
      api.shutdownNow();
      return false;
    }
    out.println(Story.TEXT);
    return true;
  }

  private static HttpServer start(String who, int port, Starter starter, PrintStream err) {
    try {
      return starter.start(port);
    } catch (IOException e) {
      err.printf(
          "%s cannot listen on localhost:%d (%s)."
              + " Stop the program that uses port %2$d, and start again.%n",
          who, port, e.getMessage());
      return null;
    }
  }

  /** Starts a server on a port. */
  private interface Starter {
    HttpServer start(int port) throws IOException;
  }
}
