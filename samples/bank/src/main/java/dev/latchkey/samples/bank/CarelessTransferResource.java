package dev.latchkey.samples.bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.Danger;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * Steps 4 and 5 without protection, deliberately wrong: money moves for whoever has the browser
 * attach the cookie.
 */
@Path("/careless/transfers")
@Produces(MediaType.APPLICATION_JSON)
public class CarelessTransferResource {

  private final Teller teller;

  /**
   * A resource for one request.
   *
   * @param teller who moves the money
   */
  @Inject
  public CarelessTransferResource(Teller teller) {
    this.teller = teller;
  }

  /**
   * Moves money, asked by a form of whatever site.
   *
   * @param cookie the session
   * @param from the number of the account that pays
   * @param to the number of the account that receives
   * @param cents how much
   * @return the account that paid
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfExempt(reason = "shows the attack", dangerously = Danger.ACCEPT_FORGED_REQUESTS)
  public Account byForm(
      @BeanParam ChosenCookie cookie,
      @FormParam("from") String from,
      @FormParam("to") String to,
      @FormParam("cents") long cents) {
    return teller.transfer(cookie.session(), new Transfer(from, to, cents));
  }

  /**
   * Moves money, asked by a link or an image of whatever site. A {@code GET} that does not say that
   * it changes state has no gate, and nobody who reads the source is warned.
   *
   * @param cookie the session
   * @param from the number of the account that pays
   * @param to the number of the account that receives
   * @param cents how much
   * @return the account that paid
   */
  @GET
  public Account byLink(
      @BeanParam ChosenCookie cookie,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cents") long cents) {
    return teller.transfer(cookie.session(), new Transfer(from, to, cents));
  }
}
