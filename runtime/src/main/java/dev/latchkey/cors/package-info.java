/**
 * What CORS does at request time: which endpoint a preflight asks about, how it is answered, and
 * which headers a response gets. Everything that can be known when the application starts is
 * computed then; at request time constants are looked up.
 *
 * <p>Nothing here knows Jakarta REST's types: paths, header values and header maps come in, answers
 * go out.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
package dev.latchkey.cors;
