package dev.latchkey.samples.bank;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests, oldest first. */
final class Journal {

  private static final int KEPT = 200;

  private final Deque<JournalEntry> entries = new ArrayDeque<>();
  private long last;

  /** Adds what happened, under the next number. */
  synchronized void add(JournalEntry happened) {
    last++;
    entries.addLast(happened.numbered(last));
    if (entries.size() > KEPT) {
      entries.removeFirst();
    }
  }

  /** The number of the last request; 0 if there was none. */
  synchronized long last() {
    return last;
  }

  /** What came after the request with a number. */
  synchronized List<JournalEntry> after(long number) {
    return entries.stream().filter(entry -> entry.number() > number).toList();
  }
}
