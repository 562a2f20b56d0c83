package dev.latchkey.testkit.browser;

/**
 * How a form writes its fields. No other type ever comes from a form.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fs-enctype">HTML,
 *     enctype</a>
 */
public enum Enctype {
  /** {@code application/x-www-form-urlencoded}: what a form does unless it says otherwise. */
  URLENCODED,
  /** {@code multipart/form-data}. */
  MULTIPART,
  /** {@code text/plain}. With a cunning name of a field it looks like JSON. */
  TEXT_PLAIN
}
