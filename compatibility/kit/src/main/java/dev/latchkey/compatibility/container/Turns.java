package dev.latchkey.compatibility.container;

import java.io.IOException;

/**
 * Lets applications take turns in a container that serves one at a time. Clients ask for the port
 * before each request: the application that is asked is served, instead of the one before.
 */
public final class Turns {

  private Turn current;

  /** Starts an application, and does so again when its turn comes again. */
  @FunctionalInterface
  public interface Start {

    Container.Server start() throws Exception;
  }

  /** Starts an application, whose turn it is then. */
  public synchronized Container.Server take(Start start) throws Exception {
    Turn turn = new Turn(start);
    turn.begin();
    return turn;
  }

  private final class Turn implements Container.Server {

    private final Start start;
    private Container.Server server;

    private Turn(Start start) {
      this.start = start;
    }

    private void begin() throws Exception {
      if (current != null) {
        current.end();
      }
      server = start.start();
      current = this;
    }

    private void end() throws IOException {
      current = null;
      server.close();
    }

    @Override
    public int port() {
      synchronized (Turns.this) {
        try {
          if (current != this) {
            begin();
          }
          return server.port();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    }

    @Override
    public void close() throws IOException {
      synchronized (Turns.this) {
        if (current == this) {
          end();
        }
      }
    }
  }
}
