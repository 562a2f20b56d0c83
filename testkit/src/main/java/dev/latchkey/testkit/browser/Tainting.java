package dev.latchkey.testkit.browser;

/**
 * What a script may see of a response. A request that was tainted once stays so over redirects.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request-response-tainting">Fetch, response
 *     tainting</a>
 */
enum Tainting {
  BASIC,
  CORS,
  OPAQUE
}
