/**
 * The vocabulary of Latchkey: declarations about other origins, written next to the code they are
 * about and judged while {@code javac} runs.
 *
 * <p>CORS answers one question: may JavaScript of another origin <em>read</em> my response? It is
 * enforced by browsers, after the server has done its work. It never guards the server: a request
 * from {@code curl}, and every request that a browser sends without a preflight, reaches the
 * resource method whatever a policy says.
 *
 * <p>Terms are those of the <a href="https://fetch.spec.whatwg.org/">Fetch standard</a>, <a
 * href="https://www.rfc-editor.org/rfc/rfc6454">RFC 6454</a> and Jakarta REST.
 */
package dev.latchkey;
