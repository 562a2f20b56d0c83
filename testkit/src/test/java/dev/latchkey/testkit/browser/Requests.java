package dev.latchkey.testkit.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Requests in the middle of being fetched, for the tests of single rules. */
final class Requests {

  private Requests() {}

  static Url url(String text) {
    return Url.parse(text).orElseThrow();
  }

  static Client page(String origin) {
    Origin of = origin.equals("null") ? new Origin.Opaque() : Origin.Tuple.of(origin);
    return new Client(Optional.of(of), ReferrerPolicy.DEFAULT);
  }

  /** A script's GET that was led through these URLs, tainted as it then is. */
  static Request fetch(String page, String... urls) {
    Client client = page(page);
    List<Url> led = Arrays.stream(urls).map(Requests::url).toList();
    boolean own = led.stream().allMatch(url -> client.isSameOrigin(url.origin()));
    return new Request(
        client,
        RequestMode.CORS,
        CredentialsMode.SAME_ORIGIN,
        Destination.EMPTY,
        "GET",
        led,
        HeaderList.EMPTY,
        Optional.empty(),
        own ? Tainting.BASIC : Tainting.CORS);
  }

  static Request with(Request request, String method) {
    return new Request(
        request.client(),
        request.mode(),
        request.credentials(),
        request.destination(),
        method,
        request.urls(),
        request.headers(),
        request.body(),
        request.tainting());
  }

  static Request with(Request request, CredentialsMode credentials) {
    return new Request(
        request.client(),
        request.mode(),
        credentials,
        request.destination(),
        request.method(),
        request.urls(),
        request.headers(),
        request.body(),
        request.tainting());
  }

  static Request with(Request request, ReferrerPolicy policy) {
    return request.with(request.client().withReferrerPolicy(policy));
  }

  static Request navigation(String page, String method, String url) {
    return Request.navigation(page(page), method, url(url));
  }

  static Request visit(String url) {
    return Request.navigation(Client.USER, "GET", url(url));
  }

  /** Headers from lines such as {@code Accept: x}. */
  static HeaderList headers(String... lines) {
    return new HeaderList(
        Arrays.stream(lines)
            .map(line -> line.split(": ?", 2))
            .map(parts -> new HeaderList.Field(parts[0], parts[1]))
            .toList());
  }
}
