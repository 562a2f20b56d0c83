package dev.latchkey.cors;

/**
 * The best of the templates that a walk found, by rank. Two templates of one rank that both match
 * are a tie, which containers break in different ways.
 *
 * @param <T> what the templates lead to
 */
final class Best<T> {

  private T value;
  private Rank rank;
  private int end;
  private boolean tied;

  void offer(T candidate, Rank candidateRank, int candidateEnd) {
    int order = rank == null ? 1 : candidateRank.compareTo(rank);
    if (order > 0) {
      value = candidate;
      rank = candidateRank;
      end = candidateEnd;
      tied = false;
    } else if (order == 0) {
      tied = true;
    }
  }

  /** The best value, or null if nothing matched or two values are equally good. */
  T value() {
    return tied ? null : value;
  }

  boolean isEmpty() {
    return rank == null;
  }

  Rank rank() {
    return rank;
  }

  /** Where the match of the best value ends. */
  int end() {
    return end;
  }
}
