package dev.latchkey.cors;

import java.util.Comparator;

/**
 * How specific a path template is. The greater rank is matched first.
 *
 * @param literals the number of literal characters as the template was written, not encoded
 * @param variables the number of template variables
 * @param expressions the number of variables with a regular expression of their own
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#request_matching">Jakarta
 *     RESTful Web Services 3.1, section 3.7.2</a>
 */
record Rank(int literals, int variables, int expressions) implements Comparable<Rank> {

  private static final Comparator<Rank> ORDER =
      Comparator.comparingInt(Rank::literals)
          .thenComparingInt(Rank::variables)
          .thenComparingInt(Rank::expressions);

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
