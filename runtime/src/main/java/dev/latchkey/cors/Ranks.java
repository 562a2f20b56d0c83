package dev.latchkey.cors;

/**
 * The lowest and the highest rank that a container may give a path template. They differ where
 * containers do: whether a slash at the end counts, and which of two spellings of one template
 * does.
 *
 * @param lowest the lowest rank
 * @param highest the highest rank, not below the lowest
 */
record Ranks(Rank lowest, Rank highest) {

  static Ranks of(Rank rank) {
    return new Ranks(rank, rank);
  }

  /** The ranks of a template that is written in two ways. */
  Ranks and(Ranks other) {
    return new Ranks(least(lowest, other.lowest), greatest(highest, other.highest));
  }

  /** The ranks of whichever of two templates is matched first. */
  Ranks orAbove(Ranks other) {
    return new Ranks(greatest(lowest, other.lowest), greatest(highest, other.highest));
  }

  /** Whether this template is matched first in every container. */
  boolean isAbove(Ranks other) {
    return lowest.compareTo(other.highest) > 0;
  }

  /** Whether the other template is matched first in no container. */
  boolean isAtLeast(Ranks other) {
    return lowest.compareTo(other.highest) >= 0;
  }

  private static Rank least(Rank one, Rank other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Rank greatest(Rank one, Rank other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
