package dev.latchkey.samples.bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.Danger;
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
 * The same as {@link TransferResource}, deliberately wrong: any site can have a customer's browser
 * move the money. Without the opt-outs it does not compile: leave {@code @CsrfExempt} out, and each
 * {@code POST} is {@code CSRF_UNPROTECTED_UNSAFE_METHOD}; leave {@code dangerously} out, and each
 * is {@code CSRF_EXEMPT_BUT_COOKIE_AUTH}.
 */
@Path("/unprotected/transfers")
@Produces(MediaType.APPLICATION_JSON)
@CsrfExempt(reason = "shows the attack", dangerously = Danger.ACCEPT_FORGED_REQUESTS)
public class UnprotectedTransferResource {

  private final Teller teller;

  /**
   * A resource for one request.
   *
   * @param teller who moves the money
   */
  @Inject
  public UnprotectedTransferResource(Teller teller) {
    this.teller = teller;
  }

  /**
   * Moves money, asked by a form of whatever site.
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
   * Moves money, asked by a script: of the own pages, as long as no policy lets others send JSON.
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
   * Moves money, asked by a link or an image. A {@code GET} that does not say that it changes state
   * has no gate, and nobody who reads the source is warned.
   *
   * @param session the session cookie
   * @param from the number of the account that pays
   * @param to the number of the account that receives
   * @param cents how much
   * @return the account that paid
   */
  @GET
  public Account byLink(
      @CookieParam(Sessions.COOKIE) String session,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cents") long cents) {
    return teller.transfer(session, new Transfer(from, to, cents));
  }
}
