package dev.latchkey.samples.bank;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Puts the cookie that the story chose by {@code ?cookie=} in the place of the declared one, so
 * that resources read one session cookie, as a bank's do. All of them name the same session; which
 * of them arrive is the browser's decision, and the point. The gate has decided before.
 */
@Priority(Priorities.AUTHENTICATION)
final class ChosenCookieFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String choice = request.getUriInfo().getQueryParameters().getFirst("cookie");
    if (choice != null && StoryCookies.NAMES.contains(choice)) {
      Cookie chosen = request.getCookies().get(choice);
      request.getHeaders().remove(HttpHeaders.COOKIE);
      if (chosen != null) {
        request.getHeaders().putSingle(HttpHeaders.COOKIE, declared(chosen));
      }
    }
  }

  private static String declared(Cookie chosen) {
    return Sessions.COOKIE + "=" + chosen.getValue();
  }
}
