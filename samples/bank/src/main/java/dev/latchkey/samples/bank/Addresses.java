package dev.latchkey.samples.bank;

import dev.latchkey.samples.bank.pages.Origins;

/**
 * Where the servers are.
 *
 * @param bank the bank
 * @param frontEnd its front end
 * @param coupons the attacker, who is on the bank's site too, on the same port
 */
record Addresses(Address bank, Address frontEnd, Address coupons) {

  /** Where they are if nobody says otherwise. */
  static final Addresses DEFAULT = new Addresses(Address.BANK, Address.FRONT_END, Address.COUPONS);

  static Addresses configured() {
    return new Addresses(
        Address.BANK.configured(), Address.FRONT_END.configured(), Address.COUPONS.configured());
  }

  Origins origins() {
    return new Origins(
        bank.origin(),
        frontEnd.origin(),
        coupons.origin(),
        coupons.origin().replaceFirst("^http://evil-coupons\\.", "http://"));
  }
}
