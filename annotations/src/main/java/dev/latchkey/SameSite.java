package dev.latchkey;

/** The {@code SameSite} attribute of a cookie. */
public enum SameSite {
  /** Sent with requests that the own site starts. */
  STRICT,
  /** Sent also with top-level navigations that another site starts with a safe method. */
  LAX,
  /** Sent with every request; needs {@code Secure}. */
  NONE
}
