package dev.latchkey.samples.bank;

import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;

/**
 * Counts the {@code OPTIONS} requests that arrive at the HTTP server, before anything of Jakarta
 * REST or of Latchkey sees them.
 */
final class PreflightCounter extends HttpServerProbe.Adapter {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  @SuppressWarnings("rawtypes") // Grizzly declares the parameter so.
  public void onRequestReceiveEvent(
      HttpServerFilter filter, Connection connection, Request request) {
    if (Method.OPTIONS.equals(request.getMethod())) {
      count.incrementAndGet();
    }
  }

  int count() {
    return count.get();
  }
}
