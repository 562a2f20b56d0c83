package dev.latchkey.samples.bank;

import dev.latchkey.CsrfProtected;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/**
 * Logging in and out. A forged login is an attack too: the victim then works in a stranger's name.
 */
@Path("/session")
@CsrfProtected
public class SessionResource {

  private final Sessions sessions;

  /**
   * A resource for one request.
   *
   * @param sessions who is logged in
   */
  @Inject
  public SessionResource(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Logs a customer in. Only the name and the value of the cookie stand here: Latchkey adds the
   * attributes that {@link BankApplication} declares.
   *
   * @param customer the customer's name
   * @param pin the customer's PIN
   * @return 204 with the session cookie
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected(establishesSession = true)
  public Response logIn(@FormParam("customer") String customer, @FormParam("pin") String pin) {
    String id = sessions.begin(customer, pin).orElseThrow(() -> new NotAuthorizedException("Form"));
    return Response.noContent()
        .cookie(new NewCookie.Builder(Sessions.COOKIE).value(id).build())
        .build();
  }

  /**
   * Logs a customer out.
   *
   * @param session the session cookie
   */
  @DELETE
  public void logOut(@CookieParam(Sessions.COOKIE) String session) {
    sessions.end(session);
  }
}
