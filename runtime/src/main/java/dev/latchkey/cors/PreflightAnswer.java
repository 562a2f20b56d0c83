package dev.latchkey.cors;

/**
 * What becomes of a preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-request">Fetch, CORS-preflight
 *     request</a>
 */
public sealed interface PreflightAnswer {

  /** Not a preflight, or none about an endpoint with a policy: the container answers. */
  record NotOurs() implements PreflightAnswer {}

  /**
   * Status 403, and no header of the CORS protocol.
   *
   * @param variesByOrigin whether another origin might be answered differently
   */
  record Denied(boolean variesByOrigin) implements PreflightAnswer {}

  /**
   * Status 204.
   *
   * @param origin the value for {@code Access-Control-Allow-Origin}
   * @param headers the other headers
   */
  record Allowed(String origin, PreflightHeaders headers) implements PreflightAnswer {}
}
