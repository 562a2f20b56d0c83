package dev.latchkey.samples.bank;

import dev.latchkey.CsrfProtected;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/**
 * What the story needs besides a bank: its cookies, and beginning anew. No page but the bank's can
 * have a browser ask for that; a program without a browser can ask for what it likes.
 */
@Path("/story")
@CsrfProtected
public class StoryResource {

  private final Books books;

  /**
   * A resource for one request.
   *
   * @param books what the bank remembers
   */
  @Inject
  public StoryResource(Books books) {
    this.books = books;
  }

  /**
   * Sets the cookies of steps 3 to 5 for whoever is logged in.
   *
   * @param session the session cookie
   * @return 204 with four cookies
   */
  @POST
  @Path("cookies")
  public Response cookies(@CookieParam(Sessions.COOKIE) String session) {
    books.sessions().customer(session).orElseThrow(() -> new NotAuthorizedException("Cookie"));
    return Response.noContent().cookie(StoryCookies.of(session).toArray(NewCookie[]::new)).build();
  }

  /** Puts all money back, whoever asks. Sessions go on. */
  @DELETE
  public void beginAnew() {
    books.ledger().reset();
  }
}
