package dev.latchkey.samples.bank;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.List;

/**
 * Moves money for whoever the session cookie says is there: the cookie is all the proof it asks.
 */
final class Teller {

  private final Ledger ledger;
  private final Sessions sessions;

  Teller(Ledger ledger, Sessions sessions) {
    this.ledger = ledger;
    this.sessions = sessions;
  }

  /** Moves money, and returns the account that paid as it is now. */
  Account transfer(String session, Transfer transfer) {
    String customer = customer(session);
    Account payer =
        ledger
            .find(transfer == null || transfer.from() == null ? "" : transfer.from())
            .orElseThrow(() -> new BadRequestException("Name the account that pays."));
    if (!payer.owner().equals(customer)) {
      throw new ForbiddenException("That account is another customer's.");
    }
    return ledger
        .transfer(transfer)
        .orElseThrow(() -> new BadRequestException("Name another account, and cents it can pay."));
  }

  /** The accounts of whoever is there. */
  List<Account> accounts(String session) {
    return ledger.of(customer(session));
  }

  private String customer(String session) {
    return sessions.customer(session).orElseThrow(() -> new NotAuthorizedException("Cookie"));
  }
}
