package dev.latchkey.samples.bank;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The same as {@link StatementResource}, deliberately wrong: whoever asks may read. The headers are
 * written by hand, as many a filter does, for no policy says this: {@code "*"} with credentials is
 * {@code WILDCARD_ANY_CREDENTIALED}, and naming evil-coupons is {@code
 * CORS_CREDENTIALS_COOKIE_NOT_SENT}.
 */
@Path("/unprotected/statement")
@Produces(MediaType.APPLICATION_JSON)
public class UnprotectedStatementResource {

  private final Teller teller;

  /**
   * A resource for one request.
   *
   * @param teller who knows the accounts
   */
  @Inject
  public UnprotectedStatementResource(Teller teller) {
    this.teller = teller;
  }

  /**
   * Reads the accounts, and lets any page read them too.
   *
   * @param session the session cookie
   * @param origin of the page that asks
   * @return the customer's accounts
   */
  @GET
  public Response read(
      @CookieParam(Sessions.COOKIE) String session, @HeaderParam("Origin") String origin) {
    return Response.ok(teller.accounts(session))
        .header("Access-Control-Allow-Origin", origin)
        .header("Access-Control-Allow-Credentials", true)
        .build();
  }
}
