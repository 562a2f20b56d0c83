package dev.latchkey.policy;

import java.util.Optional;

/**
 * A {@code @SessionCookie} as somebody wrote it.
 *
 * @param name its name
 * @param sameSite when browsers send it
 * @param secure whether it travels over https only
 * @param httpOnly whether scripts cannot read it
 * @param path the paths that it is sent to
 * @param domain the domain whose hosts it is sent to; empty for the host that sets it
 * @param partitioned whether browsers keep one for each top-level site
 * @param beforeLogin the cookie that tokens bind to while there is no session; empty if none
 */
public record SessionCookie(
    Setting name,
    SameSite sameSite,
    boolean secure,
    boolean httpOnly,
    Setting path,
    Optional<Setting> domain,
    boolean partitioned,
    Optional<Setting> beforeLogin) {

  /** The names are those of {@code dev.latchkey.SameSite}. */
  public enum SameSite {
    /** Sent with requests that the own site starts. */
    STRICT,
    /** Sent also with top-level navigations that another site starts with a safe method. */
    LAX,
    /** Sent with every request. */
    NONE
  }
}
