package dev.latchkey.samples.bank;

/**
 * An account.
 *
 * @param id its number
 * @param owner whose it is
 * @param nickname what the owner calls it
 * @param balance in cents
 */
public record Account(String id, String owner, String nickname, long balance) {

  /** The same account under another name. */
  Account renamed(String newName) {
    return new Account(id, owner, newName, balance);
  }

  /** The same account with more money, or less. */
  Account plus(long cents) {
    return new Account(id, owner, nickname, balance + cents);
  }
}
