/**
 * A model of what a browser does with requests to a running application: {@link
 * dev.latchkey.testkit.browser.Browser} is where to begin.
 *
 * <p>An application that answers is half of what CORS and CSRF protection are about. The other half
 * is the browser: it sends a preflight or none, attaches a cookie or does not, hands a response out
 * or withholds it. A test that writes {@code Origin} by hand has to know all that, and proves that
 * the server answers what the test believes. The model knows the rules of the Fetch standard and of
 * RFC 6265bis as Chromium follows them, and each outcome names the clause that decided.
 */
package dev.latchkey.testkit.browser;
