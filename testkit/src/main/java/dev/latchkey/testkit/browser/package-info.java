/**
 * A model of what a browser does with requests to a running application: {@link
 * dev.latchkey.testkit.browser.Browser} is where to begin.
 *
 * <p>An application that answers is half of what CORS and CSRF protection are about. The other half
 * is the browser: it sends a preflight or none, attaches a cookie or does not, hands a response out
 * or withholds it. A test that writes {@code Origin} by hand has to know all that, and proves that
 * the server answers what the test believes. The model knows the rules of the Fetch standard and of
 * RFC 6265bis as Chromium follows them, and an outcome names the clause where one decided.
 *
 * <p>What the model leaves out:
 *
 * <ul>
 *   <li>other browsers where they differ: Safari and Firefox take cookies without {@code SameSite}
 *       as {@code None}; settings that block third-party cookies
 *   <li>frames, service workers, WebSockets, Content Security Policy, and the protections of the
 *       response that have nothing to do with CORS
 *   <li>{@code <script src>}: it runs what it loads, so that a page gets to read an answer in
 *       JavaScript or JSONP that is called withheld here
 *   <li>{@code <a ping>} and reports, those of Content Security Policy say: POST requests with a
 *       {@code Content-Type} of their own
 *   <li>HTTP authentication and client certificates, which go along by themselves as cookies do: an
 *       application that declares {@code Credentials.BASIC} or {@code CLIENT_CERTIFICATE} is asked
 *       without them, and may answer 401 where a browser would get in
 *   <li>the HTTP cache, compression, prompts before requests to the local network
 *   <li>of navigations: reloading what a form posted, forms with the method GET (a link with that
 *       query asks the same), file fields, and the user's own hand on links and forms ({@code
 *       Sec-Fetch-User})
 *   <li>of {@code fetch}: {@code redirect: "manual"} and {@code "error"}, {@code keepalive}, and
 *       bodies other than texts
 *   <li>the limit of 64 KiB for all beacons in flight
 *   <li>that an image of {@code http} in a page of {@code https} is asked for by {@code https}:
 *       here it is not sent
 *   <li>the headers {@code Sec-CH-*}, {@code Priority} and {@code Accept-Encoding}, and the path in
 *       {@code Referer}: each page is taken to be that at {@code /}
 * </ul>
 */
package dev.latchkey.testkit.browser;
