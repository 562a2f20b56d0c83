package dev.latchkey;

/**
 * What the origin gate refuses besides what it always refuses, in {@link BrowserFacing#refuse()}.
 */
public enum Refusal {
  /** {@code Origin: null}, also on a request that the browser calls same-origin. */
  NULL_ORIGIN,
  /** Requests without a page behind them: {@code Sec-Fetch-Site: none}. */
  USER_INITIATED,
  /** Requests that say nothing of where they come from, also without credentials. */
  MISSING_EVIDENCE
}
