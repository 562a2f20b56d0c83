package dev.latchkey.policy;

import java.util.List;
import java.util.Set;

/**
 * A {@code @BrowserFacing} as somebody wrote it.
 *
 * @param publicOrigins where browsers see the application
 * @param credentials what proves who the user is; empty if undeclared, which counts as cookies
 */
public record ApplicationFacts(List<Setting> publicOrigins, Set<Credential> credentials) {

  /** What is known of an application that says nothing. */
  public static final ApplicationFacts UNDECLARED = new ApplicationFacts(List.of(), Set.of());

  /** The names are those of {@code dev.latchkey.Credentials}. */
  public enum Credential {
    /** A cookie. */
    COOKIE,
    /** HTTP authentication that a browser attaches by itself. */
    BASIC,
    /** A TLS client certificate. */
    CLIENT_CERTIFICATE,
    /** A token that a script attaches. */
    BEARER
  }

  /**
   * Copies the collections.
   *
   * @param publicOrigins where browsers see the application
   * @param credentials what proves who the user is; empty if undeclared, which counts as cookies
   */
  public ApplicationFacts {
    publicOrigins = List.copyOf(publicOrigins);
    credentials = Set.copyOf(credentials);
  }

  /**
   * Whether a browser attaches nothing by itself.
   *
   * @return {@code true} if bearer tokens are all there is
   */
  public boolean bearerOnly() {
    return credentials.equals(Set.of(Credential.BEARER));
  }
}
