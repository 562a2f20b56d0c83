package dev.latchkey.samples.bank;

import java.util.List;

/**
 * What the pages of the story show of the server.
 *
 * @param last the number of the last request
 * @param balance what is in account 1 now, in cents
 * @param entries the requests that were asked for
 */
public record JournalPage(long last, long balance, List<JournalEntry> entries) {}
