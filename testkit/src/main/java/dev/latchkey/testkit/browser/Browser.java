package dev.latchkey.testkit.browser;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * A browser, as far as it decides who may read from a running application and what is sent to it: a
 * model of Chromium, with a cookie jar and a preflight cache, that asks over a real connection.
 *
 * <pre>{@code
 * import static jakarta.ws.rs.HttpMethod.PUT;
 *
 * private final Browser browser =
 *     Browser.visiting(URI.create("http://localhost:8080/api"))
 *         .knownAs("https://bank.example")
 *         .cookie("__Host-session=1; Path=/; Secure; HttpOnly; SameSite=Lax");
 *
 * @Test
 * void theFrontEndRenames() {
 *   browser.from("https://app.bank.example").withCookies()
 *       .body("application/json", "{}").fetch(PUT, "/accounts/1").assertReadable();
 * }
 *
 * @Test
 * void nobodyElseMovesMoney() {
 *   browser.from("https://evil.example")
 *       .submitForm("/transfers", Enctype.URLENCODED, Map.of("to", "3")).assertRefused();
 * }
 * }</pre>
 *
 * <p>The application runs somewhere, on {@code http://localhost} mostly, and declares where
 * browsers see it: {@link #knownAs} says the same to the browser. {@code Host}, {@code
 * Sec-Fetch-Site}, cookies and all the rest go by that origin; the connection goes to the address.
 * Nobody else is contacted, wherever redirects lead, but for those whom {@link #alsoServing} names.
 *
 * <p>A wrong way to ask the same. The headers are what somebody believes that a browser sends, and
 * nothing tells when it would not send the request at all, not with that cookie, or not hand the
 * response out:
 *
 * <pre>{@code
 * // Wrong: passes although no browser attaches a cookie with SameSite=Lax here.
 * given().header("Origin", "https://evil.example").cookie("session", "1").post("/transfers");
 * }</pre>
 *
 * <p>What the model leaves out: other browsers where they differ (Safari and Firefox take cookies
 * without {@code SameSite} as {@code None}), settings that block third-party cookies, frames, the
 * HTTP cache, HTTP authentication and client certificates, service workers, WebSockets, prompts
 * before requests to the local network, Content Security Policy, and the protections of the
 * response that have nothing to do with CORS. Answers come uncompressed.
 *
 * <p>A browser remembers cookies and preflights; make one for each test. It is not safe for use by
 * several threads.
 */
public final class Browser {

  private final Origin.Tuple origin;
  private final String base;
  private final URI address;
  private final Profile profile;

  private Browser(Origin.Tuple origin, String base, URI address, Profile profile) {
    this.origin = origin;
    this.base = base;
    this.address = address;
    this.profile = profile;
  }

  /**
   * A browser without cookies, which knows the application by its address.
   *
   * @param application the address of the application: scheme, host, port, context path and
   *     {@code @ApplicationPath}
   * @return the browser
   * @throws IllegalArgumentException if that is no address
   */
  public static Browser visiting(URI application) {
    Url url =
        Url.parse(application.toString())
            .orElseThrow(() -> new IllegalArgumentException(complaint(application)));
    Network network = new Network(Map.of(url.origin(), application), Optional.empty());
    return new Browser(
        url.origin(),
        url.path().replaceFirst("/+$", ""),
        application,
        Profile.fresh(network, InstantSource.system()));
  }

  private static String complaint(URI address) {
    return "\"%s\" is no address of an application. Write one such as http://localhost:8080/api."
        .formatted(address);
  }

  /**
   * The same, where browsers know the application by another origin: what it declares in {@code
   * publicOrigins}. Say this before cookies.
   *
   * @param publicOrigin the origin, such as {@code https://bank.example}
   * @return a browser without cookies
   * @throws IllegalArgumentException if that is no origin
   */
  public Browser knownAs(String publicOrigin) {
    Origin.Tuple known = Origin.Tuple.of(publicOrigin);
    return with(known, profile.network().without(origin).and(known, address));
  }

  /**
   * The same, with a server of another origin: for redirects that lead there.
   *
   * @param otherOrigin the origin, such as {@code https://login.example}
   * @param realAddress where it is served; scheme, host and port count
   * @return a browser without cookies
   * @throws IllegalArgumentException if the one is no origin or the other no address
   */
  public Browser alsoServing(String otherOrigin, URI realAddress) {
    if (Url.parse(realAddress.toString()).isEmpty()) {
      throw new IllegalArgumentException(complaint(realAddress));
    }
    return with(origin, profile.network().and(Origin.Tuple.of(otherOrigin), realAddress));
  }

  /**
   * The same, where the virtual machine does not trust the certificate of an address with {@code
   * https}.
   *
   * @param tls what trusts it
   * @return a browser without cookies
   */
  public Browser trusting(SSLContext tls) {
    return with(origin, profile.network().trusting(tls));
  }

  /**
   * The same, with another clock: for answers to preflights and for cookies that expire.
   *
   * @param clock what tells the time
   * @return a browser without cookies
   */
  public Browser timedBy(InstantSource clock) {
    return new Browser(origin, base, address, Profile.fresh(profile.network(), clock));
  }

  private Browser with(Origin.Tuple known, Network network) {
    return new Browser(known, base, address, Profile.fresh(network, profile.clock()));
  }

  /**
   * Keeps a cookie as if the application had set it, in response to the user's own visit.
   *
   * @param setCookie the value of a {@code Set-Cookie} header
   * @return this
   * @throws IllegalArgumentException if a browser does not keep it; with the reason
   */
  public Browser cookie(String setCookie) {
    Request visit = Request.navigation(Client.USER, "GET", new Url(origin, base + '/', ""));
    profile
        .cookies()
        .store(setCookie, visit, profile.clock().instant())
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(
                  "No browser keeps \"%s\" from %s: %s (RFC 6265bis, storage model)."
                      .formatted(setCookie, origin.serialize(), why));
            });
    return this;
  }

  /**
   * A page of some origin, which may be the application's own.
   *
   * @param pageOrigin the origin, such as {@code https://app.example.com}
   * @return the page, with this browser's cookies
   * @throws IllegalArgumentException if that is no origin
   */
  public Page from(String pageOrigin) {
    return Page.of(this, Origin.Tuple.of(pageOrigin));
  }

  /**
   * Has the user type an address, or open a bookmark.
   *
   * @param path the path of a resource, or a URL
   * @return what comes of it: {@link Verdict#WITHHELD} if the application accepted it
   */
  public Outcome type(String path) {
    return run(Request.navigation(Client.USER, "GET", url(path)), false);
  }

  /** What a path of the test means. */
  Url url(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      String slash = path.startsWith("/") || path.isEmpty() || path.startsWith("?") ? "" : "/";
      return new Url(origin, "/", "").resolve(base + slash + path).orElseThrow();
    }
    return Url.parse(path)
        .filter(url -> profile.network().serves(url.origin()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is not of %s. Say knownAs or alsoServing if the test has a server for it."
                        .formatted(path, origin.serialize())));
  }

  /** Whether a script waits for the response. */
  Outcome run(Request request, boolean script) {
    Fetch fetch = new Fetch(profile);
    Conclusion conclusion = fetch.run(request);
    return Judgement.of(conclusion, fetch.exchanges(), script);
  }
}
