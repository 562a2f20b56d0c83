package dev.latchkey.samples.bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * The accounts of whoever is logged in. The bank's own front end may read them, with the cookie.
 */
@Path("/statement")
@Produces(MediaType.APPLICATION_JSON)
@CrossOriginPolicy(origins = "${bank.front-end:http://localhost:8081}", allowCredentials = true)
public class StatementResource {

  private final Teller teller;

  /**
   * A resource for one request.
   *
   * @param teller who knows the accounts
   */
  @Inject
  public StatementResource(Teller teller) {
    this.teller = teller;
  }

  /**
   * Reads the accounts.
   *
   * @param session the session cookie
   * @return the customer's accounts
   */
  @GET
  public List<Account> read(@CookieParam(Sessions.COOKIE) String session) {
    return teller.accounts(session);
  }
}
