package dev.latchkey.testkit.browser;

import dev.latchkey.policy.MethodName;
import java.util.List;
import java.util.Optional;

/**
 * A page that asks. It is what the address bar shows, of an origin of its own or of the
 * application's, and never in a frame. Pages are values: each method returns another page or an
 * outcome, and the page stays as it was.
 *
 * <p>Paths are those of resources, below the address of the application and with or without a slash
 * at the beginning; {@code /accounts/1?lang=de}, say. A URL, with {@code https://} at the
 * beginning, is taken as it is. Two slashes at the beginning would lead to another host where the
 * application has no context path, and throw there.
 *
 * <p>{@code fetch} is a script's. What it sends is said before:
 *
 * <pre>{@code
 * page.withCookies().header("X-CSRF-Token", token).body("application/json", "{}").fetch(POST, "/transfers");
 *
 * // Wrong, and throws: a form sends no header of a script, and takes cookies along by itself.
 * page.withCookies().header("X-CSRF-Token", token).submitForm("/transfers", Enctype.URLENCODED);
 * }</pre>
 *
 * @see <a href="https://fetch.spec.whatwg.org/#fetch-method">Fetch, fetch method</a>
 */
public final class Page {

  private final Browser browser;
  private final Client client;
  private final RequestInit init;

  private Page(Browser browser, Client client, RequestInit init) {
    this.browser = browser;
    this.client = client;
    this.init = init;
  }

  static Page of(Browser browser, Origin origin) {
    Client client = new Client(Optional.of(origin), ReferrerPolicy.DEFAULT);
    return new Page(browser, client, RequestInit.DEFAULT);
  }

  private Page with(RequestInit other) {
    return new Page(browser, client, other);
  }

  private Page with(Client other) {
    return new Page(browser, other, init);
  }

  /**
   * A script that writes {@code credentials: "include"}: cookies go to other origins too, as far as
   * their {@code SameSite} lets them.
   *
   * @return the page
   */
  public Page withCookies() {
    return with(init.with(CredentialsMode.INCLUDE));
  }

  /**
   * A script that writes {@code credentials: "omit"}: cookies go nowhere. (One that writes nothing
   * takes them to its own origin.)
   *
   * @return the page
   */
  public Page withoutCookies() {
    return with(init.with(CredentialsMode.OMIT));
  }

  /**
   * A script that sets a request header. Browsers drop those that no script may set, such as {@code
   * Origin}, without a word, and so does this.
   *
   * @param name the name; a second value for a name is added with a comma
   * @param value the value
   * @return the page
   */
  public Page header(String name, String value) {
    return with(init.withHeader(name, value));
  }

  /**
   * A script that sends a text and sets {@code Content-Type}. A script that does not set it sends
   * {@code text/plain;charset=UTF-8}.
   *
   * @param contentType the value of the header
   * @param text the text, sent in UTF-8
   * @return the page
   */
  public Page body(String contentType, String text) {
    return with(
        init.without("Content-Type")
            .withHeader("Content-Type", contentType)
            .with(ScriptBody.ofString(text)));
  }

  /**
   * A script that sends a {@code Blob} without a type, or with one that has a character outside
   * U+0020 to U+007E, which comes to the same (File API): there is a body and no {@code
   * Content-Type}, and this alone needs no preflight. That of an earlier body is taken back.
   *
   * @param text the text, sent in UTF-8
   * @return the page
   */
  public Page bodyWithoutType(String text) {
    RequestInit untyped = init.body().isPresent() ? init.without("Content-Type") : init;
    return with(untyped.with(ScriptBody.ofBlob(text)));
  }

  /**
   * A script that writes {@code mode: "no-cors"}: nothing is asked before, and nothing is read
   * afterwards.
   *
   * @return the page
   */
  public Page noCors() {
    return with(init.with(RequestMode.NO_CORS));
  }

  /**
   * A script that writes {@code mode: "same-origin"}: nothing leaves its origin.
   *
   * @return the page
   */
  public Page sameOriginMode() {
    return with(init.with(RequestMode.SAME_ORIGIN));
  }

  /**
   * The page in a sandbox, as {@code Content-Security-Policy: sandbox allow-scripts allow-forms}
   * puts it there: its origin is opaque, and others are told {@code null}.
   *
   * @return the page
   */
  public Page sandboxed() {
    return with(new Client(Optional.of(new Origin.Opaque()), client.referrerPolicy()));
  }

  /**
   * The page with another referrer policy than {@link
   * ReferrerPolicy#STRICT_ORIGIN_WHEN_CROSS_ORIGIN}.
   *
   * @param policy the policy
   * @return the page
   */
  public Page withReferrerPolicy(ReferrerPolicy policy) {
    return with(client.withReferrerPolicy(policy));
  }

  /**
   * Has a script call {@code fetch}. Redirects are followed.
   *
   * @param method the method as the script writes it; mind that {@code patch} is not {@code PATCH}
   * @param path the path of a resource, or a URL
   * @return what comes of it
   */
  public Outcome fetch(String method, String path) {
    Url url = browser.url(path);
    String normalized = MethodName.normalize(method);
    return init.typeError(normalized)
        .map(browser::thrown)
        .orElseGet(() -> browser.run(init.request(client, normalized, url), true));
  }

  /**
   * Has the page submit a form with the method POST: by the user's hand or a script's, which is all
   * the same but for {@code Sec-Fetch-User}. A form with the method GET asks what a link asks: see
   * {@link #followLink}.
   *
   * @param path the path of a resource, or a URL
   * @param enctype how the fields are written
   * @param fields the fields, in their order; texts only, no files
   * @return what comes of it: {@link Verdict#WITHHELD} unless it is refused or not sent
   * @throws IllegalStateException if the page was given what only {@code fetch} sends
   */
  public Outcome submitForm(String path, Enctype enctype, FormField... fields) {
    FetchOnly.check(init, "A form");
    FormBody form = FormBody.of(enctype, List.of(fields));
    Request request = Request.navigation(client, "POST", browser.url(path));
    return browser.run(
        request
            .with(HeaderList.EMPTY.with("Content-Type", form.contentType()))
            .withBody(form.text()),
        false);
  }

  /**
   * Has the user follow a link on the page, or a script set {@code location}.
   *
   * @param path the path of a resource, or a URL
   * @return what comes of it: {@link Verdict#WITHHELD} unless it is refused or not sent
   * @throws IllegalStateException if the page was given what only {@code fetch} sends
   */
  public Outcome followLink(String path) {
    FetchOnly.check(init, "A link");
    return browser.run(Request.navigation(client, "GET", browser.url(path)), false);
  }

  /**
   * Has the page load an image: the oldest way to send a GET with cookies elsewhere.
   *
   * @param path the path of a resource, or a URL
   * @return what comes of it: {@link Verdict#WITHHELD} unless it is refused or not sent
   * @throws IllegalStateException if the page was given what only {@code fetch} sends
   */
  public Outcome loadImage(String path) {
    FetchOnly.check(init, "An image");
    return browser.run(
        Request.subresource(
            client, RequestMode.NO_CORS, Destination.IMAGE, "GET", browser.url(path)),
        false);
  }

  /**
   * Has a script call {@code navigator.sendBeacon} with a {@code Blob}. With a type that is not
   * safelisted it asks before, and as no script reads the answer it needs no more than a preflight.
   *
   * @param path the path of a resource, or a URL
   * @param contentType the type of the {@code Blob}; an empty text for none, which a type with a
   *     character outside U+0020 to U+007E is too (File API)
   * @param text the text, sent in UTF-8
   * @return what comes of it: {@link Verdict#WITHHELD} unless it is refused or not sent
   * @throws IllegalStateException if the page was given what only {@code fetch} sends
   * @see <a href="https://w3c.github.io/beacon/#sec-processing-model">Beacon</a>
   */
  public Outcome sendBeacon(String path, String contentType, String text) {
    FetchOnly.check(init, "A beacon");
    String type = BlobType.of(contentType);
    boolean safelisted = type.isEmpty() || SafelistedHeaders.isSafelisted("Content-Type", type);
    Request request =
        Request.subresource(
            client,
            safelisted ? RequestMode.NO_CORS : RequestMode.CORS,
            Destination.EMPTY,
            "POST",
            browser.url(path));
    HeaderList typed =
        type.isEmpty() ? HeaderList.EMPTY : HeaderList.EMPTY.with("Content-Type", type);
    return browser.run(request.with(typed).withBody(text), false);
  }
}
