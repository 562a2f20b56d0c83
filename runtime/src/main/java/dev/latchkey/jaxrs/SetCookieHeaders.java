package dev.latchkey.jaxrs;

import dev.latchkey.csrf.SessionCookieGuard;
import dev.latchkey.csrf.SessionCookieGuard.Completed;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The {@code Set-Cookie} headers of a response, as far as they are about the session. */
final class SetCookieHeaders {

  private static final Logger LOGGER = System.getLogger(SetCookieHeaders.class.getName());

  private final SessionCookieGuard guard;
  private final String cookieName;
  private final AtomicBoolean reported = new AtomicBoolean();

  SetCookieHeaders(SessionCookieGuard guard, String cookieName) {
    this.guard = guard;
    this.cookieName = cookieName;
  }

  /**
   * Completes every line about the session cookie.
   *
   * @return whether there is one
   */
  boolean complete(MultivaluedMap<String, Object> headers) {
    boolean found = false;
    for (String name : List.copyOf(headers.keySet())) {
      if (name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
        found |= complete(name, headers);
      }
    }
    return found;
  }

  /** In a list of its own: the response's may be shared with other responses, or immutable. */
  private boolean complete(String name, MultivaluedMap<String, Object> headers) {
    List<Object> completed = new ArrayList<>(headers.get(name));
    boolean found = false;
    for (int i = 0; i < completed.size(); i++) {
      Optional<Completed> right = guard.complete(line(completed.get(i)));
      if (right.isPresent()) {
        found = true;
        completed.set(i, right.get().line());
        report(right.get().corrected());
      }
    }
    if (found) {
      headers.put(name, completed);
    }
    return found;
  }

  private static String line(Object value) {
    return value instanceof NewCookie cookie
        ? RuntimeDelegate.getInstance().createHeaderDelegate(NewCookie.class).toString(cookie)
        : String.valueOf(value);
  }

  private void report(List<String> corrected) {
    if (!corrected.isEmpty() && reported.compareAndSet(false, true)) {
      LOGGER.log(
          Level.WARNING,
          "The application sets the cookie \"{0}\" otherwise than @SessionCookie declares it."
              + " Latchkey sends it as declared: {1}. This is logged once.",
          cookieName,
          String.join(", ", corrected));
    }
  }
}
