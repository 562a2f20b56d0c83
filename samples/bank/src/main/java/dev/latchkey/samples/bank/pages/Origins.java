package dev.latchkey.samples.bank.pages;

/**
 * Where browsers find everybody.
 *
 * @param bank the bank
 * @param frontEnd its front end, on another origin of the same site
 * @param coupons the attacker, on another site
 * @param neighbour the attacker, on the bank's site
 */
public record Origins(String bank, String frontEnd, String coupons, String neighbour) {}
