package dev.latchkey.testkit.browser;

/** How a request ends, for the application and for the page that asked. */
public enum Verdict {
  /** The application has answered, and the page's script may read the response. */
  READABLE,
  /**
   * The request has reached the application, and what it changes is changed; the page's script gets
   * nothing. So end forms, links, images and beacons that are not refused, from whatever page:
   * nobody reads their responses.
   */
  WITHHELD,
  /** Latchkey's gate has turned the request away: no resource method ran. */
  REFUSED,
  /** The browser has not sent the request. There may have been a preflight. */
  NEVER_SENT
}
