package dev.latchkey.samples.bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * What the server saw, for the pages of the story, wherever they are. A bank has no such window; a
 * demonstration does, and no other page may look in.
 */
@Path(RequestJournalResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@CrossOriginPolicy(
    origins = {
      "${bank.front-end:http://localhost:8081}",
      "${bank.evil-coupons:http://evil-coupons.localhost:8082}",
      "${bank.neighbour:http://localhost:8082}"
    })
public class RequestJournalResource {

  /** Requests for the journal itself are not in it. */
  static final String PATH = "journal";

  private static final String SHOWN = "1";

  private final Books books;

  /**
   * A resource for one request.
   *
   * @param books the journal, and the accounts
   */
  @Inject
  public RequestJournalResource(Books books) {
    this.books = books;
  }

  /**
   * Reads the journal.
   *
   * @param number of the last request that the client knows
   * @return what came after it
   */
  @GET
  public JournalPage after(@QueryParam("after") @DefaultValue("0") long number) {
    long balance = books.ledger().find(SHOWN).map(Account::balance).orElse(0L);
    Journal journal = books.journal();
    return new JournalPage(journal.last(), balance, journal.after(number));
  }
}
