package dev.latchkey.jaxrs;

import dev.latchkey.csrf.SessionCookieGuard;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * Makes responses say of the session cookie what is declared, after every other response filter,
 * and renews tokens.
 */
@Priority(LatchkeyFeature.OUTERMOST)
final class SessionFilter implements ContainerResponseFilter {

  private final Installation installation;
  private final SetCookieHeaders cookies;
  private final UnseenSession unseen;

  @Context private ResourceInfo resource;

  SessionFilter(Installation installation, SessionCookieGuard guard, String cookieName) {
    this.installation = installation;
    cookies = new SetCookieHeaders(guard, cookieName);
    unseen = new UnseenSession(cookieName);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    TokenRenewal.write(request, response.getHeaders());
    if (cookies.complete(response.getHeaders())) {
      unseen.seen();
    } else if (isOfLogin(request, response)) {
      unseen.missing();
    }
  }

  /** Nobody expects a session of a log-in that failed. */
  private boolean isOfLogin(ContainerRequestContext request, ContainerResponseContext response) {
    return response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()
        && installation.matches().kept(request, resource) instanceof Match.Known known
        && known.gate().filter(WriteGate::establishesSession).isPresent();
  }
}
