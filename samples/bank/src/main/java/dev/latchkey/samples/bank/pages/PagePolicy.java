package dev.latchkey.samples.bank.pages;

import org.glassfish.grizzly.http.server.Response;

/**
 * What a page may load and where it may send things: nothing but what is listed.
 *
 * @param connections whom its scripts may ask, and whose images it may load
 * @param forms where its forms may go
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
 */
record PagePolicy(String connections, String forms) {

  void write(Response response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data: "
            + connections
            + "; connect-src "
            + connections
            + "; form-action "
            + forms
            + "; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
  }
}
