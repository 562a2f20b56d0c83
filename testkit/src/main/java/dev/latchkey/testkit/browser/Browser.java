package dev.latchkey.testkit.browser;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * A browser, as far as it decides who may read from a running application and what is sent to it: a
 * model of Chromium, with a cookie jar and a preflight cache, that asks over a real connection.
 *
 * <pre>{@code
 * import static jakarta.ws.rs.HttpMethod.GET;
 *
 * private static Browser browser() {
 *   return Browser.visiting(api).publicOrigin(PUBLIC_ORIGIN).cookie("session=1; SameSite=Lax");
 * }
 *
 * @Test
 * void refusesWhatAnotherSiteForges() {
 *   browser()
 *       .from("https://evil.example")
 *       .submitForm("notes", Enctype.TEXT_PLAIN, FormField.of("note", "Buy milk"))
 *       .assertRefused();
 * }
 *
 * @Test
 * void sharesWithOneOtherOrigin() {
 *   browser().from("https://app.example.com").fetch(GET, "notes").assertReadable();
 *   browser().from("https://evil.example").fetch(GET, "notes").assertWithheld().assertAnswered(200);
 * }
 * }</pre>
 *
 * <p>The application runs somewhere, on {@code http://localhost} mostly, and declares where
 * browsers see it: {@link #publicOrigin} says the same to the browser. {@code Host}, {@code
 * Sec-Fetch-Site}, cookies and all the rest go by that origin; the connection goes to the address.
 * Nobody else is contacted, wherever redirects lead, but for those whom {@link #alsoServing} names.
 * What tells the browser such things comes first, and throws after {@link #cookie} and after any
 * request: it makes another browser, which remembers nothing.
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
 * <p>{@linkplain dev.latchkey.testkit.browser The package} says what the model leaves out.
 *
 * <p>A browser remembers cookies and preflights; make one for each test. It is not safe for use by
 * several threads.
 */
public final class Browser {

  private final Application application;
  private final Profile profile;

  /** What it has to remember since; empty for one that is still to be set up. */
  private Optional<String> begun = Optional.empty();

  private Browser(Application application, Profile profile) {
    this.application = application;
    this.profile = profile;
  }

  /**
   * A browser without cookies, which knows the application by its address.
   *
   * @param address the address of the application: scheme, host, port, context path and
   *     {@code @ApplicationPath}
   * @return the browser
   * @throws IllegalArgumentException if that is no address
   */
  public static Browser visiting(URI address) {
    Application application = Application.at(address);
    Network network = new Network(Map.of(application.origin(), address), Optional.empty());
    return new Browser(application, Profile.fresh(network, InstantSource.system()));
  }

  /**
   * The same, where browsers know the application by another origin: what it declares in {@code
   * publicOrigins}.
   *
   * <pre>{@code
   * Browser.visiting(api).publicOrigin("https://bank.example").cookie("session=1");
   *
   * // Wrong, and throws: cookies belong to an origin.
   * Browser.visiting(api).cookie("session=1").publicOrigin("https://bank.example");
   * }</pre>
   *
   * @param publicOrigin the origin, such as {@code https://bank.example}
   * @return another browser, without cookies
   * @throws IllegalArgumentException if that is no origin
   * @throws IllegalStateException if this browser was given a cookie, or has sent a request
   */
  public Browser publicOrigin(String publicOrigin) {
    Network network = fresh("publicOrigin").network();
    Origin.Tuple known = Origin.Tuple.of(publicOrigin);
    URI address = application.address();
    return with(
        application.withOrigin(known), network.without(application.origin()).and(known, address));
  }

  /**
   * The same, with a server of another origin: for redirects that lead there.
   *
   * @param otherOrigin the origin, such as {@code https://login.example}
   * @param realAddress where it is served; scheme, host and port count
   * @return another browser, without cookies
   * @throws IllegalArgumentException if the one is no origin or the other no address
   * @throws IllegalStateException if this browser was given a cookie, or has sent a request
   */
  public Browser alsoServing(String otherOrigin, URI realAddress) {
    Network network = fresh("alsoServing").network();
    Application.parse(realAddress);
    return with(application, network.and(Origin.Tuple.of(otherOrigin), realAddress));
  }

  /**
   * The same, where the virtual machine does not trust the certificate of an address with {@code
   * https}.
   *
   * @param tls what trusts it
   * @return another browser, without cookies
   * @throws IllegalStateException if this browser was given a cookie, or has sent a request
   */
  public Browser trusting(SSLContext tls) {
    return with(application, fresh("trusting").network().trusting(tls));
  }

  /**
   * The same, with another clock: for answers to preflights and for cookies that expire.
   *
   * @param clock what tells the time
   * @return another browser, without cookies
   * @throws IllegalStateException if this browser was given a cookie, or has sent a request
   */
  public Browser timedBy(InstantSource clock) {
    Network network = fresh("timedBy").network();
    return new Browser(application, Profile.fresh(network, clock));
  }

  /** What another browser may be made of: nothing would be lost. */
  private Profile fresh(String method) {
    begun.ifPresent(
        earlier -> {
          throw new IllegalStateException(
              "Say %s before %s: it makes another browser, which would not have what this one remembers."
                  .formatted(method, earlier));
        });
    return profile;
  }

  private void begin(String what) {
    begun = begun.or(() -> Optional.of(what));
  }

  private Browser with(Application known, Network network) {
    return new Browser(known, Profile.fresh(network, profile.clock()));
  }

  /**
   * Keeps a cookie as if the application had set it just now, in response to the user's own visit.
   *
   * <p>A cookie without {@code SameSite} is new then, and Chromium lets it go along with the POST
   * of another site that leads the user away, such as a form's, for two minutes; afterwards it is
   * as one with {@code SameSite=Lax}. To make it older:
   *
   * <pre>{@code
   * AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
   * Browser browser = Browser.visiting(api).timedBy(now::get).cookie("session=1");
   * now.set(now.get().plus(Duration.ofMinutes(3)));
   * }</pre>
   *
   * @param setCookie the value of a {@code Set-Cookie} header
   * @return this
   * @throws IllegalArgumentException if a browser does not keep it; with the reason
   */
  public Browser cookie(String setCookie) {
    Request visit = Request.navigation(Client.USER, "GET", application.home());
    profile
        .cookies()
        .store(setCookie, visit, profile.clock().instant())
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(
                  "No browser keeps \"%s\" from %s: %s (RFC 6265bis, storage model)."
                      .formatted(setCookie, application.origin().serialize(), why));
            });
    begin("cookie(...)");
    return this;
  }

  /**
   * A page of some origin, which may be the application's own.
   *
   * @param pageOrigin the origin, such as {@code https://app.example.com}; for one that is opaque,
   *     the origin that the page comes from, and {@link Page#sandboxed}
   * @return the page, with this browser's cookies
   * @throws IllegalArgumentException if that is no origin
   */
  public Page from(String pageOrigin) {
    return Page.of(this, Origin.Tuple.ofPage(pageOrigin));
  }

  /**
   * Has the user type an address, or open a bookmark.
   *
   * @param path the path of a resource, or a URL
   * @return what comes of it: {@link Verdict#WITHHELD} unless it is refused
   */
  public Outcome typeAddress(String path) {
    return run(Request.navigation(Client.USER, "GET", url(path)), false);
  }

  /** What a path of the test means. */
  Url url(String path) {
    return application.url(path, profile.network());
  }

  /** Whether a script waits for the response. */
  Outcome run(Request request, boolean script) {
    begin("the first request");
    Fetch fetch = new Fetch(profile);
    Conclusion conclusion = fetch.run(request);
    return new Judgement(application.origin(), fetch.exchanges()).of(conclusion, script);
  }

  /** What comes of a script that {@code fetch} does not listen to. */
  Outcome thrown(String reason) {
    var error = new Conclusion.NetworkError(reason, false);
    return new Judgement(application.origin(), List.of()).of(error, true);
  }
}
