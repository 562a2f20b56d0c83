package dev.latchkey.samples.bank;

import dev.latchkey.compatibility.chromium.SelfSigned;
import dev.latchkey.compatibility.chromium.TlsProxy;
import dev.latchkey.samples.bank.pages.Origins;
import dev.latchkey.samples.bank.pages.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.glassfish.grizzly.http.server.HttpServer;

/** The bank, its front end and evil-coupons on free ports, where a browser finds them. */
final class RunningStory implements AutoCloseable {

  private final Books books = Books.open();
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Origins origins;

  private RunningStory(Origins origins) {
    this.origins = origins;
  }

  /** Starts the servers on ports, or ends those that started when one of the ports is taken. */
  private RunningStory on(int bank, int frontEnd, int coupons) throws IOException {
    try {
      start(bank, frontEnd, coupons);
      return this;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void start(int bank, int frontEnd, int coupons) throws IOException {
    Map<String, Object> properties =
        Map.of(
            "bank.public-origin",
            origins.bank(),
            "bank.front-end",
            origins.frontEnd(),
            "bank.evil-coupons",
            origins.coupons());
    keep(BankServer.start(bank, origins, books, properties));
    keep(Servers.start(Pages.ofFrontEnd(frontEnd, origins)));
    keep(Servers.start(Pages.ofCoupons(coupons, origins)));
  }

  /** As the sample runs: names of this machine, told apart by ports. */
  static RunningStory onThisMachine() throws IOException {
    return twice(RunningStory::onPortsOfThisMachine);
  }

  /**
   * Another program may take a port between its choice and its use: then others are chosen, once.
   */
  private static RunningStory twice(Beginning beginning) throws IOException {
    try {
      return beginning.begin();
    } catch (BindException e) {
      return beginning.begin();
    }
  }

  private static RunningStory onPortsOfThisMachine() throws IOException {
    int[] ports = FreePort.any(3);
    int bank = ports[0];
    int frontEnd = ports[1];
    int coupons = ports[2];
    var origins =
        new Origins(
            "http://localhost:" + bank,
            "http://localhost:" + frontEnd,
            "http://evil-coupons.localhost:" + coupons,
            "http://localhost:" + coupons);
    return new RunningStory(origins).on(bank, frontEnd, coupons);
  }

  /** As on the web: hosts of two sites, and TLS that ends before the servers. */
  static RunningStory behindTls(Path folder) throws IOException {
    SSLContext tls =
        SelfSigned.forHosts(folder, "bank.example", "*.bank.example", "evil-coupons.example");
    return twice(() -> behind(tls));
  }

  private static RunningStory behind(SSLContext tls) throws IOException {
    int[] ports = FreePort.any(3);
    int bank = ports[0];
    int frontEnd = ports[1];
    int coupons = ports[2];
    TlsProxy beforeBank = TlsProxy.start(tls, bank);
    TlsProxy beforeFrontEnd = TlsProxy.start(tls, frontEnd);
    TlsProxy beforeCoupons = TlsProxy.start(tls, coupons);
    var origins =
        new Origins(
            "https://bank.example:" + beforeBank.port(),
            "https://app.bank.example:" + beforeFrontEnd.port(),
            "https://evil-coupons.example:" + beforeCoupons.port(),
            "https://shop.bank.example:" + beforeCoupons.port());
    var story = new RunningStory(origins);
    story.open.push(beforeBank);
    story.open.push(beforeFrontEnd);
    story.open.push(beforeCoupons);
    return story.on(bank, frontEnd, coupons);
  }

  private void keep(HttpServer server) {
    open.push(server::shutdownNow);
  }

  Origins origins() {
    return origins;
  }

  Books books() {
    return books;
  }

  long balance(String account) {
    return books.ledger().find(account).orElseThrow().balance();
  }

  @Override
  public void close() {
    open.forEach(RunningStory::end);
  }

  /** Chooses ports, and starts on them. */
  private interface Beginning {
    RunningStory begin() throws IOException;
  }

  private static void end(AutoCloseable it) {
    try {
      it.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
