package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An immutable set of origin patterns, for policies with many or with mixed ones.
 *
 * <p>An exact origin is found among those of its length, by comparing. Hashing would have to read
 * the whole of a string that a stranger sent, and just made.
 */
public final class OriginSet {

  private static final String[] NONE = {};

  private final String[][] exactByLength;
  private final OriginPattern[] wildcards;
  private final boolean any;

  private OriginSet(List<OriginPattern> patterns) {
    any = patterns.stream().anyMatch(OriginPattern::isAny);
    wildcards = patterns.stream().filter(OriginSet::isWild).toArray(OriginPattern[]::new);
    exactByLength =
        byLength(patterns.stream().filter(p -> !isWild(p)).map(OriginPattern::toString));
  }

  private static boolean isWild(OriginPattern pattern) {
    return pattern.hasHostWildcard() || pattern.hasPortWildcard();
  }

  private static String[][] byLength(Stream<String> exact) {
    List<List<String>> buckets = new ArrayList<>();
    exact
        .sorted()
        .distinct()
        .forEach(
            origin -> {
              while (buckets.size() <= origin.length()) {
                buckets.add(new ArrayList<>());
              }
              buckets.get(origin.length()).add(origin);
            });
    return buckets.stream().map(bucket -> bucket.toArray(NONE)).toArray(String[][]::new);
  }

  /**
   * Reads patterns.
   *
   * @param patterns texts of the grammar of {@link OriginPattern}
   * @return the set
   * @throws IllegalArgumentException if one is no pattern; the message is that of the finding
   */
  public static OriginSet of(String... patterns) {
    return new OriginSet(Arrays.stream(patterns).map(OriginPattern::of).toList());
  }

  /**
   * The value of {@code Access-Control-Allow-Origin} for a request's origin.
   *
   * @param origin the value of the {@code Origin} header; {@code null} if there is none
   * @return {@code "*"} if any origin is allowed, whatever the header is; for an exact origin the
   *     string of this set, never the request's; for a wildcard the request's, which then is
   *     canonical; {@code null} if no pattern matches
   */
  public String match(String origin) {
    if (any) {
      return Policy.ANY;
    }
    String exact = exact(origin);
    return exact == null && matchesWildcard(origin) ? origin : exact;
  }

  private String exact(String origin) {
    if (origin == null || origin.length() >= exactByLength.length) {
      return null;
    }
    String[] candidates = exactByLength[origin.length()];
    int found = Arrays.binarySearch(candidates, origin);
    return found < 0 ? null : candidates[found];
  }

  private boolean matchesWildcard(String origin) {
    if (wildcards.length == 0 || !RequestOrigin.isCanonical(origin)) {
      return false;
    }
    for (OriginPattern wildcard : wildcards) {
      if (wildcard.matchesCanonical(origin)) {
        return true;
      }
    }
    return false;
  }
}
