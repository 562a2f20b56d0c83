package dev.latchkey.csrf;

/**
 * One media type that an endpoint consumes, or a range of them: {@code image/*}, and {@code
 * application/*+xml}, which some containers read as a range too.
 *
 * @param beginning what an essence begins with, in lower case: all of it, or what is before the
 *     star
 * @param ending what it ends with: nothing, or what is behind the star
 * @param range whether there is a star between the two
 */
record ConsumedType(String beginning, String ending, boolean range) {

  /** Reads an essence in lower case. */
  static ConsumedType of(String essence) {
    int star = essence.indexOf('*');
    return star < 0
        ? new ConsumedType(essence, "", false)
        : new ConsumedType(essence.substring(0, star), essence.substring(star + 1), true);
  }

  /** Whether a media type, whose essence ends there, is meant. A range is no such type. */
  boolean covers(String mediaType, int end) {
    return CaseInsensitive.startsWith(mediaType, beginning)
        && (range ? endsAsMeant(mediaType, end) : end == beginning.length());
  }

  private boolean endsAsMeant(String mediaType, int end) {
    int star = mediaType.indexOf('*');
    return end > beginning.length() + ending.length()
        && (star < 0 || star >= end)
        && CaseInsensitive.regionMatches(
            mediaType, end - ending.length(), ending, 0, ending.length());
  }
}
