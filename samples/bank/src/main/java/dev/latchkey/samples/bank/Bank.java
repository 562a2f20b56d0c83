package dev.latchkey.samples.bank;

import dev.latchkey.samples.bank.pages.Pages;
import dev.latchkey.startup.StartRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.server.HttpServer;

/**
 * Runs the bank, its front end and evil-coupons until it is interrupted: on ports 8080 to 8082, or
 * where {@code bank.public-origin}, {@code bank.front-end} and {@code bank.evil-coupons} say.
 */
public final class Bank implements AutoCloseable {

  private final Addresses addresses;
  private final PrintStream err;
  private final List<HttpServer> started = new ArrayList<>();

  private Bank(Addresses addresses, PrintStream err) {
    this.addresses = addresses;
    this.err = err;
  }

  /**
   * Starts the servers and says what to try.
   *
   * @param arguments none
   * @throws InterruptedException if the waiting is interrupted
   */
  public static void main(String[] arguments) throws InterruptedException {
    sayRefusalsOnce();
    if (start(Addresses.configured(), System.out, System.err).isEmpty()) {
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
   * Starts all servers, or none.
   *
   * @return what runs; empty if nothing does
   */
  static Optional<Bank> start(Addresses addresses, PrintStream out, PrintStream err) {
    var bank = new Bank(addresses, err);
    if (!bank.start()) {
      bank.close();
      return Optional.empty();
    }
    out.println(Story.about(addresses));
    return Optional.of(bank);
  }

  /** Ends the servers. */
  @Override
  public void close() {
    started.forEach(HttpServer::shutdownNow);
  }

  private boolean start() {
    var origins = addresses.origins();
    return start(addresses.bank(), port -> BankServer.start(port, origins, Books.open(), Map.of()))
        && start(addresses.frontEnd(), port -> Servers.start(Pages.ofFrontEnd(port, origins)))
        && start(addresses.coupons(), port -> Servers.start(Pages.ofCoupons(port, origins)));
  }

  private boolean start(Address address, Starter starter) {
    if (address.port().isEmpty()) {
      err.printf(
          "%s is \"%s\", and this sample serves %s on http://%s:PORT only.%n",
          address.name(), address.origin(), address.what(), address.host());
      return false;
    }
    return start(address.who(), address.port().getAsInt(), starter);
  }

  private boolean start(String who, int port, Starter starter) {
    try {
      started.add(starter.start(port));
      return true;
    } catch (StartRefusedException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.printf(
          "%s cannot listen on localhost:%d (%s)."
              + " Stop the program that uses port %2$d, and start again.%n",
          who, port, e.getMessage());
    }
    return false;
  }

  /** Starts a server on a port. */
  private interface Starter {
    HttpServer start(int port) throws IOException;
  }
}
