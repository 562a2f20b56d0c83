package dev.latchkey.cors;

/**
 * The best of the templates that a walk found, by rank. Two templates that both match and whose
 * ranks do not tell them apart are a tie, which containers break in different ways.
 *
 * @param <T> what the templates lead to
 */
final class Best<T> {

  private T value;
  private Ranks ranks;
  private int end;
  private boolean tied;

  void offer(T candidate, Ranks candidateRanks, int candidateEnd) {
    if (ranks == null || candidateRanks.isAbove(ranks)) {
      value = candidate;
      ranks = candidateRanks;
      end = candidateEnd;
      tied = false;
    } else if (!ranks.isAbove(candidateRanks)) {
      ranks = ranks.orAbove(candidateRanks);
      tied = true;
    }
  }

  /** The best value, or null if nothing matched or two values may be the best. */
  T value() {
    return tied ? null : value;
  }

  boolean isEmpty() {
    return ranks == null;
  }

  /** Whether there is something here, and nothing there is better in any container. */
  boolean isAtLeast(Best<?> other) {
    return ranks != null && (other.ranks == null || ranks.isAtLeast(other.ranks));
  }

  /** Whether there is something here, and it is better than all there in every container. */
  boolean isAbove(Best<?> other) {
    return ranks != null && (other.ranks == null || ranks.isAbove(other.ranks));
  }

  /** Where the match of the best value ends. */
  int end() {
    return end;
  }
}
