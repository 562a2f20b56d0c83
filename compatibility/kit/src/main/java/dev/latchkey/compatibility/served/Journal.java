package dev.latchkey.compatibility.served;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What ran, in order. Compiled resources and the providers beside them write here: their class
 * loaders have this one as their parent. It is the one thing that tells a refusal from a resource
 * that ran and then answered 403 itself.
 */
public final class Journal {

  private static final Queue<String> ENTRIES = new ConcurrentLinkedQueue<>();

  private Journal() {}

  /** Called first thing in whatever may run. */
  public static void ran(String what) {
    ENTRIES.add(what);
  }

  public static List<String> entries() {
    return List.copyOf(ENTRIES);
  }

  public static void clear() {
    ENTRIES.clear();
  }
}
