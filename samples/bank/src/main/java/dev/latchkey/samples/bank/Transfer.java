package dev.latchkey.samples.bank;

/**
 * What a client sends to move money.
 *
 * @param from the number of the account that pays
 * @param to the number of the account that receives
 * @param cents how much
 */
public record Transfer(String from, String to, long cents) {}
