package dev.latchkey.samples.bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.NotSharedCrossOrigin;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** An account. The bank's own front end, on another origin, may read and rename it. */
@Path("/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@CrossOriginPolicy(origins = "${bank.front-end:http://localhost:8081}", maxAge = 7200)
public class AccountResource {

  private final Ledger ledger;

  /**
   * A resource for one request.
   *
   * @param ledger the accounts
   */
  @Inject
  public AccountResource(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Reads an account. The sample asks for no token here, so that {@code curl} shows that CORS does
   * not guard a server.
   *
   * @param id the account's number
   * @return the account
   */
  @GET
  public Account read(@PathParam("id") String id) {
    return ledger.find(id).orElseThrow(() -> new NotFoundException("There is no account " + id));
  }

  /**
   * Renames an account. A page of the front end proves itself by a token that its script adds, and
   * no cookie: with one, its origin would have to be trusted.
   *
   * @param id the account's number
   * @param authorization {@code Bearer} and the token of the account's owner
   * @param nickname the new name
   * @return the account as it is now
   */
  @PUT
  @Path("nickname")
  @CsrfProtected
  @Consumes(MediaType.APPLICATION_JSON)
  public Account rename(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      Nickname nickname) {
    if (!ledger.owns(authorization, id)) {
      throw new NotAuthorizedException("Bearer realm=\"bank\"");
    }
    return ledger.rename(id, name(nickname));
  }

  /**
   * Lists what was done to an account; for the bank itself, and for no page of another origin.
   *
   * @param id the account's number
   * @return one line for each change
   */
  @GET
  @Path("audit")
  @NotSharedCrossOrigin
  public List<String> audit(@PathParam("id") String id) {
    return ledger.changes(id);
  }

  private static String name(Nickname nickname) {
    if (nickname == null || nickname.nickname() == null || nickname.nickname().isBlank()) {
      throw new BadRequestException("Send {\"nickname\": \"…\"} with a name that is not blank.");
    }
    return nickname.nickname();
  }
}
