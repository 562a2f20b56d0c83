package dev.latchkey.samples.bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * Moves money. No page of another origin may read the answer, which would not keep such a page from
 * asking: a form needs no preflight. {@code @CsrfProtected} does.
 */
@Path("/transfers")
@Produces(MediaType.APPLICATION_JSON)
@CsrfProtected
public class TransferResource {

  private final Teller teller;

  /**
   * A resource for one request.
   *
   * @param teller who moves the money
   */
  @Inject
  public TransferResource(Teller teller) {
    this.teller = teller;
  }

  /**
   * Moves money, asked by a form.
   *
   * @param session the session cookie
   * @param from the number of the account that pays
   * @param to the number of the account that receives
   * @param cents how much
   * @return the account that paid
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Account byForm(
      @CookieParam(Sessions.COOKIE) String session,
      @FormParam("from") String from,
      @FormParam("to") String to,
      @FormParam("cents") long cents) {
    return teller.transfer(session, new Transfer(from, to, cents));
  }

  /**
   * Moves money, asked by a script.
   *
   * @param session the session cookie
   * @param transfer what to move
   * @return the account that paid
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Account byScript(@CookieParam(Sessions.COOKIE) String session, Transfer transfer) {
    return teller.transfer(session, transfer);
  }

  /**
   * Moves money, asked by a link or an image. No bank should let one, and one that does has to say
   * so: a {@code GET} has no gate unless it changes state.
   *
   * @param session the session cookie
   * @param from the number of the account that pays
   * @param to the number of the account that receives
   * @param cents how much
   * @return the account that paid
   */
  @GET
  @StateChanging
  public Account byLink(
      @CookieParam(Sessions.COOKIE) String session,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cents") long cents) {
    return teller.transfer(session, new Transfer(from, to, cents));
  }
}
