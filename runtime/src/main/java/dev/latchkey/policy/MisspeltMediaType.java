package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Media types that are one slip away from a common one: a character too many, too few or another,
 * or two that changed places.
 *
 * @see <a href="https://www.iana.org/assignments/media-types/">Media types</a>
 */
final class MisspeltMediaType {

  private static final List<String> COMMON =
      List.of(
          "application/json",
          "application/xml",
          "application/yaml",
          "application/pdf",
          "application/zip",
          "application/gzip",
          "application/cbor",
          "application/octet-stream",
          "text/xml",
          "text/html",
          "text/csv",
          "text/css",
          "text/markdown",
          "image/png",
          "image/jpeg",
          "image/gif",
          "image/webp",
          "image/avif",
          "image/tiff");

  /** Registered, and one slip away from a common one all the same. */
  private static final Set<String> NEIGHBOURS =
      Set.of("application/aml", "application/fdf", "application/pdx", "image/apng");

  private MisspeltMediaType() {}

  /** The type that was meant, if this essence looks like a slip. */
  static Optional<String> meant(String essence) {
    boolean known = COMMON.contains(essence) || NEIGHBOURS.contains(essence) || isOfItsOwn(essence);
    return known
        ? Optional.empty()
        : COMMON.stream().filter(common -> isOneSlipApart(essence, common)).findFirst();
  }

  /**
   * Whether the name is in a tree where everybody makes up names, or has a suffix: nobody can tell
   * a slip from a name there.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6838#section-3">RFC 6838, section 3</a>
   */
  private static boolean isOfItsOwn(String essence) {
    String subtype = essence.substring(essence.indexOf('/') + 1);
    return essence.startsWith("x-")
        || subtype.matches("(vnd|prs|x)\\..*|x-.*")
        || subtype.indexOf('+') >= 0;
  }

  private static boolean isOneSlipApart(String written, String meant) {
    int shorter = Math.min(written.length(), meant.length());
    int begin = 0;
    while (begin < shorter && written.charAt(begin) == meant.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin && fromEnd(written, end) == fromEnd(meant, end)) {
      end++;
    }
    return isOneSlip(
        written.substring(begin, written.length() - end),
        meant.substring(begin, meant.length() - end));
  }

  private static char fromEnd(String text, int distance) {
    return text.charAt(text.length() - 1 - distance);
  }

  /** What differs between the ends that are equal. */
  private static boolean isOneSlip(String written, String meant) {
    boolean swapped =
        written.length() == 2
            && meant.length() == 2
            && written.charAt(0) == meant.charAt(1)
            && written.charAt(1) == meant.charAt(0);
    return swapped || Math.max(written.length(), meant.length()) == 1;
  }
}
