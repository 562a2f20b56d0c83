package dev.latchkey.samples.bank;

import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.server.HttpServer;

/**
 * Runs the bank on port 8080 and its front end where {@code bank.front-end} says, on port 8081 if
 * it says nothing, until it is interrupted.
 */
public final class Bank {

  private static final int API_PORT = 8080;

  private Bank() {}

  /**
   * Starts both servers and says what to try.
   *
   * @param arguments none
   * @throws InterruptedException if the waiting is interrupted
   */
  public static void main(String[] arguments) throws InterruptedException {
    sayRefusalsOnce();
    if (!start(API_PORT, FrontEndAddress.configured(), System.out, System.err)) {
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  /** Latchkey logs a refusal with its trace, for containers that swallow it; this one does not. */
  private static void sayRefusalsOnce() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.setFilter(entry -> !(entry.getThrown() instanceof StartRefusedException));
    }
  }

  /**
   * Starts both servers, or neither.
   *
   * @return whether they run
   */
  static boolean start(int apiPort, FrontEndAddress frontEnd, PrintStream out, PrintStream err) {
    HttpServer api = start("The bank", apiPort, BankServer::start, err);
    if (api == null) {
      return false;
    }
    if (!startFrontEnd(frontEnd, err)) {
      api.shutdownNow();
      return false;
    }
    out.println(Story.about(frontEnd));
    return true;
  }

  private static boolean startFrontEnd(FrontEndAddress frontEnd, PrintStream err) {
    if (frontEnd.port().isEmpty()) {
      err.printf(
          "%s is \"%s\", and this sample serves its front end on http://localhost:PORT only.%n",
          FrontEndAddress.NAME, frontEnd.origin());
      return false;
    }
    int port = frontEnd.port().getAsInt();
    return start("The front end", port, FrontEndServer::start, err) != null;
  }

  private static HttpServer start(String who, int port, Starter starter, PrintStream err) {
    try {
      return starter.start(port);
    } catch (StartRefusedException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.printf(
          "%s cannot listen on localhost:%d (%s)."
              + " Stop the program that uses port %2$d, and start again.%n",
          who, port, e.getMessage());
    }
    return null;
  }

  /** Starts a server on a port. */
  private interface Starter {
    HttpServer start(int port) throws IOException;
  }
}
