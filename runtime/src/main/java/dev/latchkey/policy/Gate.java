package dev.latchkey.policy;

/**
 * The gates besides the origin gate. The names are those of {@code dev.latchkey.Gate}, which this
 * package cannot mention because it depends on nothing.
 */
public enum Gate {
  /** A {@code POST} needs a media type that is consumed and never sent without a preflight. */
  CONTENT_TYPE,
  /** A request needs a header that no page sends without a preflight. */
  CUSTOM_HEADER,
  /** A request needs a token of its session. */
  TOKEN;

  /**
   * Whether the gate looks at the header that the protection names.
   *
   * @return {@code true} for the last two
   */
  public boolean needsHeader() {
    return this != CONTENT_TYPE;
  }
}
