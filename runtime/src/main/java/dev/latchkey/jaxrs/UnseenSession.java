package dev.latchkey.jaxrs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says once that endpoints which log somebody in never set the declared cookie where a filter could
 * see it: a container's own session is set elsewhere, and nobody completes it there.
 */
final class UnseenSession {

  private static final Logger LOGGER = System.getLogger(UnseenSession.class.getName());

  /** Enough to tell a habit from a special case. */
  static final int RESPONSES = 10;

  private final String cookieName;
  private final AtomicInteger missed = new AtomicInteger();
  private volatile boolean seen;

  UnseenSession(String cookieName) {
    this.cookieName = cookieName;
  }

  void seen() {
    if (!seen) {
      seen = true;
    }
  }

  void missing() {
    if (!seen && missed.get() < RESPONSES && missed.incrementAndGet() == RESPONSES) {
      LOGGER.log(
          Level.WARNING,
          "{0} responses of endpoints that establish a session came without the cookie \"{1}\"."
              + " If the container sets it, no filter sees that: give the container's own"
              + " configuration the attributes that @SessionCookie declares.",
          Integer.toString(RESPONSES),
          cookieName);
    }
  }
}
