package dev.latchkey.csrf;

/** Compares the verb on the wire with the one that a container matched. */
final class WireVerb {

  private WireVerb() {}

  /** Whether nobody changed it. Containers themselves may answer {@code HEAD} as {@code GET}. */
  static boolean isKept(String before, String after) {
    return after.equals(before) || after.equals("GET") && "HEAD".equals(before);
  }
}
