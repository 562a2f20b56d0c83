package dev.latchkey.samples.bank;

/**
 * What a client sends to rename an account.
 *
 * @param nickname the new name
 */
public record Nickname(String nickname) {}
