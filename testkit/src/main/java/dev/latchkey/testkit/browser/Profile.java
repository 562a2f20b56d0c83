package dev.latchkey.testkit.browser;

import java.time.InstantSource;

/**
 * What a browser remembers, and how it gets out.
 *
 * @param network which origins are served where
 * @param cookies its cookies
 * @param preflights its preflight cache
 * @param clock what tells it the time
 */
record Profile(Network network, CookieJar cookies, PreflightCache preflights, InstantSource clock) {

  /** One that remembers nothing. */
  static Profile fresh(Network network, InstantSource clock) {
    return new Profile(network, new CookieJar(), new PreflightCache(), clock);
  }
}
