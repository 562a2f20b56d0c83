package dev.latchkey.testkit.browser;

import dev.latchkey.policy.MethodName;
import dev.latchkey.policy.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that asks. It is what the address bar shows, of an origin of its own or of the
 * application's, and never in a frame. Pages are values: each method returns another page or an
 * outcome, and the page stays as it was.
 *
 * <p>Paths are those of resources, below the address of the application and with or without a slash
 * at the beginning; {@code /accounts/1?lang=de}, say. A URL, with {@code https://} at the
 * beginning, is taken as it is.
 *
 * <p>{@code fetch} is a script's. What it sends is said before:
 *
 * <pre>{@code
 * page.withCookies().header("X-CSRF-Token", token).body("application/json", "{}").fetch(POST, "/transfers");
 * }</pre>
 *
 * @see <a href="https://fetch.spec.whatwg.org/#fetch-method">Fetch, fetch method</a>
 */
public final class Page {

  private final Browser browser;
  private final Client client;
  private final RequestMode mode;
  private final CredentialsMode credentials;
  private final HeaderList headers;
  private final ScriptBody body;

  private Page(
      Browser browser,
      Client client,
      RequestMode mode,
      CredentialsMode credentials,
      HeaderList headers,
      ScriptBody body) {
    this.browser = browser;
    this.client = client;
    this.mode = mode;
    this.credentials = credentials;
    this.headers = headers;
    this.body = body;
  }

  static Page of(Browser browser, Origin origin) {
    return new Page(
        browser,
        new Client(Optional.of(origin), ReferrerPolicy.DEFAULT),
        RequestMode.CORS,
        CredentialsMode.SAME_ORIGIN,
        HeaderList.EMPTY,
        ScriptBody.NONE);
  }

  /**
   * A script that writes {@code credentials: "include"}: cookies go to other origins too, as far as
   * their {@code SameSite} lets them.
   *
   * @return the page
   */
  public Page withCookies() {
    return new Page(browser, client, mode, CredentialsMode.INCLUDE, headers, body);
  }

  /**
   * A script that writes {@code credentials: "omit"}: cookies go nowhere. (One that writes nothing
   * takes them to its own origin.)
   *
   * @return the page
   */
  public Page withoutCookies() {
    return new Page(browser, client, mode, CredentialsMode.OMIT, headers, body);
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
    String stripped = value.replaceAll("^[\\t\\n\\r ]+|[\\t\\n\\r ]+$", "");
    String combined = headers.get(name).map(earlier -> earlier + ", " + stripped).orElse(stripped);
    HeaderList more = headers.without(name).with(name, combined);
    return new Page(browser, client, mode, credentials, more, body);
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
    Page typed =
        new Page(browser, client, mode, credentials, headers.without("Content-Type"), body)
            .header("Content-Type", contentType);
    return typed.sending(ScriptBody.ofString(text));
  }

  /**
   * A script that sends a {@code Blob} without a type: there is a body and no {@code Content-Type},
   * and this alone needs no preflight.
   *
   * @param text the text, sent in UTF-8
   * @return the page
   */
  public Page bodyWithoutType(String text) {
    return sending(ScriptBody.ofBlob(text));
  }

  private Page sending(ScriptBody other) {
    return new Page(browser, client, mode, credentials, headers, other);
  }

  /**
   * A script that writes {@code mode: "no-cors"}: nothing is asked before, and nothing is read
   * afterwards.
   *
   * @return the page
   */
  public Page noCors() {
    return inMode(RequestMode.NO_CORS);
  }

  /**
   * A script that writes {@code mode: "same-origin"}: nothing leaves its origin.
   *
   * @return the page
   */
  public Page sameOriginMode() {
    return inMode(RequestMode.SAME_ORIGIN);
  }

  private Page inMode(RequestMode other) {
    return new Page(browser, client, other, credentials, headers, body);
  }

  /**
   * The page in a sandbox, as {@code Content-Security-Policy: sandbox allow-scripts allow-forms}
   * puts it there: its origin is opaque, and others are told {@code null}.
   *
   * @return the page
   */
  public Page sandboxed() {
    return as(new Client(Optional.of(new Origin.Opaque()), client.referrerPolicy()));
  }

  /**
   * The page with another referrer policy than {@link
   * ReferrerPolicy#STRICT_ORIGIN_WHEN_CROSS_ORIGIN}.
   *
   * @param policy the policy
   * @return the page
   */
  public Page withReferrerPolicy(ReferrerPolicy policy) {
    return as(client.withReferrerPolicy(policy));
  }

  private Page as(Client other) {
    return new Page(browser, other, mode, credentials, headers, body);
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
    return typeError(normalized)
        .map(Page::thrown)
        .orElseGet(() -> browser.run(scripted(normalized, url), true));
  }

  /** See <a href="https://fetch.spec.whatwg.org/#dom-request">Fetch, new Request</a>. */
  private Optional<String> typeError(String method) {
    if (!Token.matches(method) || MethodName.isForbidden(method)) {
      return Optional.of(
          "fetch throws a TypeError: no script may use the method \"%s\" (Fetch, forbidden method)."
              .formatted(method));
    }
    if (mode == RequestMode.NO_CORS && !MethodName.isSafelisted(method)) {
      return Optional.of(
          "fetch throws a TypeError: the mode no-cors has no method %s (Fetch, new Request)."
              .formatted(method));
    }
    if (body.isPresent() && (method.equals("GET") || method.equals("HEAD"))) {
      return Optional.of(
          "fetch throws a TypeError: a %s has no body (Fetch, new Request).".formatted(method));
    }
    return ScriptHeaders.error(headers);
  }

  private static Outcome thrown(String reason) {
    return Judgement.of(new Conclusion.NetworkError(reason), List.of(), true);
  }

  private Request scripted(String method, Url url) {
    return body.in(
        new Request(
            client,
            mode,
            credentials,
            Destination.EMPTY,
            method,
            List.of(url),
            ScriptHeaders.sent(headers, mode),
            Optional.empty(),
            Tainting.BASIC));
  }

  /**
   * Has the page submit a form with the method POST: by the user's hand or a script's, which is all
   * the same. A form with the method GET asks what a link asks: see {@link #follow}.
   *
   * @param path the path of a resource, or a URL
   * @param enctype how the fields are written
   * @param fields names and values, in the order of the map
   * @return what comes of it: {@link Verdict#WITHHELD} if the application accepted it
   */
  public Outcome submitForm(String path, Enctype enctype, Map<String, String> fields) {
    FormBody form = FormBody.of(enctype, fields);
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
   * @return what comes of it: {@link Verdict#WITHHELD} if the application accepted it
   */
  public Outcome follow(String path) {
    return browser.run(Request.navigation(client, "GET", browser.url(path)), false);
  }

  /**
   * Has the page load an image: the oldest way to send a GET with cookies elsewhere.
   *
   * @param path the path of a resource, or a URL
   * @return what comes of it: {@link Verdict#WITHHELD} if the application accepted it
   */
  public Outcome loadImage(String path) {
    return browser.run(
        subresource(RequestMode.NO_CORS, Destination.IMAGE, "GET", browser.url(path)), false);
  }

  /**
   * Has a script call {@code navigator.sendBeacon} with a {@code Blob}. With a type that is not
   * safelisted it asks before, and as no script reads the answer it needs no more than a preflight.
   *
   * @param path the path of a resource, or a URL
   * @param contentType the type of the {@code Blob}; an empty text for none
   * @param text the text, sent in UTF-8
   * @return what comes of it: {@link Verdict#WITHHELD} if the application accepted it
   * @see <a href="https://w3c.github.io/beacon/#sec-processing-model">Beacon</a>
   */
  public Outcome sendBeacon(String path, String contentType, String text) {
    boolean safelisted =
        contentType.isEmpty() || SafelistedHeaders.isSafelisted("Content-Type", contentType);
    Request request =
        subresource(
            safelisted ? RequestMode.NO_CORS : RequestMode.CORS,
            Destination.EMPTY,
            "POST",
            browser.url(path));
    HeaderList typed =
        contentType.isEmpty()
            ? HeaderList.EMPTY
            : HeaderList.EMPTY.with("Content-Type", contentType);
    return browser.run(request.with(typed).withBody(text), false);
  }

  private Request subresource(RequestMode how, Destination destination, String method, Url url) {
    return new Request(
        client,
        how,
        CredentialsMode.INCLUDE,
        destination,
        method,
        List.of(url),
        HeaderList.EMPTY,
        Optional.empty(),
        Tainting.BASIC);
  }
}
