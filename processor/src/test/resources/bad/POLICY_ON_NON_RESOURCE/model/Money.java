package bank.model;

/** An amount. */
public record Money(long cents) {}
