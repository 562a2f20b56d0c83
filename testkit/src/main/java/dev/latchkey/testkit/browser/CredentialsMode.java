package dev.latchkey.testkit.browser;

/**
 * To whom a request takes cookies along.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-request-credentials-mode">Fetch, credentials
 *     mode</a>
 */
enum CredentialsMode {
  INCLUDE("include"),
  SAME_ORIGIN("same-origin"),
  OMIT("omit");

  private final String text;

  CredentialsMode(String text) {
    this.text = text;
  }

  /** As a script writes it. */
  @Override
  public String toString() {
    return text;
  }

  boolean isIncluded(Tainting tainting) {
    return this == INCLUDE || this == SAME_ORIGIN && tainting == Tainting.BASIC;
  }
}
