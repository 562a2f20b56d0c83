package dev.latchkey.samples.bank;

/**
 * All that the bank remembers, in memory.
 *
 * @param ledger the accounts
 * @param sessions who is logged in
 * @param journal what arrived
 */
record Books(Ledger ledger, Sessions sessions, Journal journal) {

  /** As at the start. */
  static Books open() {
    return new Books(new Ledger(), new Sessions(), new Journal());
  }

  Teller teller() {
    return new Teller(ledger, sessions);
  }
}
