package dev.latchkey.samples.bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
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
 * Steps 4 and 5 with protection: the same methods as those of {@link CarelessTransferResource}, and
 * behind the origin gate, whichever cookie comes.
 */
@Path("/guarded/transfers")
@Produces(MediaType.APPLICATION_JSON)
public class GuardedTransferResource {

  private final Teller teller;

  /**
   * A resource for one request.
   *
   * @param teller who moves the money
   */
  @Inject
  public GuardedTransferResource(Teller teller) {
    this.teller = teller;
  }

  /**
   * Moves money, asked by a form.
   *
   * @param cookie the session
   * @param from the number of the account that pays
   * @param to the number of the account that receives
   * @param cents how much
   * @return the account that paid
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Account byForm(
      @BeanParam ChosenCookie cookie,
      @FormParam("from") String from,
      @FormParam("to") String to,
      @FormParam("cents") long cents) {
    return teller.transfer(cookie.session(), new Transfer(from, to, cents));
  }

  /**
   * Moves money, asked by a link or an image. No bank should, and one that does has to say so.
   *
   * @param cookie the session
   * @param from the number of the account that pays
   * @param to the number of the account that receives
   * @param cents how much
   * @return the account that paid
   */
  @GET
  @StateChanging
  public Account byLink(
      @BeanParam ChosenCookie cookie,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cents") long cents) {
    return teller.transfer(cookie.session(), new Transfer(from, to, cents));
  }
}
