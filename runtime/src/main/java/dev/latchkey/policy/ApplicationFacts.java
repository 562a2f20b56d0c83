package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code @BrowserFacing} as somebody wrote it.
 *
 * @param publicOrigins where browsers see the application
 * @param credentials what proves who the user is; empty if undeclared, which counts as cookies
 * @param sessionCookie the cookie that says who the user is, if it is declared
 * @param refuse what the origin gate refuses besides what it always refuses
 * @param tokenKeys references to the keys of tokens, as written: start-up alone reads their values,
 *     which never get here
 * @param tokenMaxAge how many seconds a token is accepted; 0 for as long as its session lasts
 */
public record ApplicationFacts(
    List<Setting> publicOrigins,
    Set<Credential> credentials,
    Optional<SessionCookie> sessionCookie,
    Set<Refusal> refuse,
    List<Setting> tokenKeys,
    int tokenMaxAge) {

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

  /** The names are those of {@code dev.latchkey.Refusal}. */
  public enum Refusal {
    /** {@code Origin: null}, also on a request that the browser calls same-origin. */
    NULL_ORIGIN,
    /** Requests without a page behind them. */
    USER_INITIATED,
    /** Requests that say nothing of where they come from, also without credentials. */
    MISSING_EVIDENCE
  }

  /**
   * Copies the collections.
   *
   * @param publicOrigins where browsers see the application
   * @param credentials what proves who the user is; empty if undeclared, which counts as cookies
   * @param sessionCookie the cookie that says who the user is, if it is declared
   * @param refuse what the origin gate refuses besides what it always refuses
   * @param tokenKeys references to the keys of tokens, as written
   * @param tokenMaxAge how many seconds a token is accepted
   */
  public ApplicationFacts {
    publicOrigins = List.copyOf(publicOrigins);
    credentials = Set.copyOf(credentials);
    refuse = Set.copyOf(refuse);
    tokenKeys = List.copyOf(tokenKeys);
  }

  /**
   * Facts without a session cookie.
   *
   * @param publicOrigins where browsers see the application
   * @param credentials what proves who the user is; empty if undeclared, which counts as cookies
   */
  public ApplicationFacts(List<Setting> publicOrigins, Set<Credential> credentials) {
    this(publicOrigins, credentials, Optional.empty(), Set.of(), List.of(), 0);
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
