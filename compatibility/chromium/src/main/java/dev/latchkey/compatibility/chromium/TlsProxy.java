package dev.latchkey.compatibility.chromium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/**
 * Speaks https in front of a server that does not, as proxies in front of applications do. It
 * passes on octets and changes none, so that the server sees the Host that the browser named.
 */
public final class TlsProxy implements AutoCloseable {

  private static final int BACKLOG = 50;

  private final ServerSocket listener;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private TlsProxy(ServerSocket listener, int server) {
    this.listener = listener;
    this.server = server;
  }

  /** Starts one on any free port of the loopback interface, before the server on another port. */
  public static TlsProxy start(SSLContext context, int server) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    ServerSocket listener =
        context.getServerSocketFactory().createServerSocket(0, BACKLOG, loopback);
    var proxy = new TlsProxy(listener, server);
    daemon(proxy::accept);
    return proxy;
  }

  /** Where it listens. */
  public int port() {
    return listener.getLocalPort();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket browser = listener.accept();
        open.add(browser);
        daemon(() -> connect(browser));
      } catch (IOException e) {
        // Closed, or one connection less; the next is accepted all the same.
      }
    }
  }

  private void connect(Socket browser) {
    try (browser;
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
      open.add(behind);
      Thread answers = daemon(() -> pass(behind, browser));
      pass(browser, behind);
      answers.join();
      open.remove(behind);
    } catch (IOException e) {
      // The server ends the connection; the browser sees it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(browser);
    }
  }

  /** Until one side has said all it has to say; then the other one is told. */
  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "tls-proxy");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    open.forEach(TlsProxy::end);
  }
}
