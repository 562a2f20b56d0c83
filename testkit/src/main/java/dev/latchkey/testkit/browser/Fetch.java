package dev.latchkey.testkit.browser;

import dev.latchkey.testkit.browser.Conclusion.NetworkError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fetch, with all that it leads to: preflights, the request, redirects.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-main-fetch">Fetch, main fetch</a>
 */
final class Fetch {

  private final Profile profile;
  private final List<Exchange> exchanges = new ArrayList<>();

  Fetch(Profile profile) {
    this.profile = profile;
  }

  /** What went over the wire so far, in order. */
  List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  Conclusion run(Request asked) {
    Request request = asked.with(tainting(asked));
    Optional<String> unasked =
        MixedContent.error(request).or(() -> modeError(request)).or(() -> unknown(request.url()));
    if (unasked.isPresent()) {
      return unasked(request, unasked.get());
    }
    return request.tainting() == Tainting.CORS ? afterPreflight(request) : fetch(request);
  }

  private static Optional<String> modeError(Request request) {
    return request.mode() == RequestMode.SAME_ORIGIN && request.tainting() != Tainting.BASIC
        ? Optional.of(
            "The mode same-origin forbids %s (Fetch, main fetch)."
                .formatted(request.url().origin().serialize()))
        : Optional.empty();
  }

  private Optional<String> unknown(Url url) {
    return profile.network().serves(url.origin())
        ? Optional.empty()
        : Optional.of(
            "%s is not served by the application, and the model asks nobody else. Say alsoServing(\"%s\", ...) if the test has a server for it."
                .formatted(url, url.origin().serialize()));
  }

  private static Tainting tainting(Request request) {
    boolean own = request.isBasic() && request.client().isSameOrigin(request.url().origin());
    if (request.isNavigation() || own) {
      return Tainting.BASIC;
    }
    return request.mode() == RequestMode.CORS ? Tainting.CORS : Tainting.OPAQUE;
  }

  private Conclusion afterPreflight(Request request) {
    Optional<String> failure =
        Preflight.cause(request).isPresent() ? preflightFailure(request) : Optional.empty();
    return failure.isPresent() ? NetworkError.answered(failure.get()) : fetch(request);
  }

  private Optional<String> preflightFailure(Request request) {
    if (profile.preflights().find(request, now()).isPresent()) {
      return Optional.empty();
    }
    Exchange answer = send(Preflight.of(request), true);
    return Preflight.failure(request, answer).or(() -> allowedBy(answer, request));
  }

  private Optional<String> allowedBy(Exchange exchange, Request request) {
    var answer = PreflightAnswer.of(request, exchange.responseHeaders(), now());
    Optional<String> failure = answer.failure(request);
    if (failure.isEmpty()) {
      profile.preflights().put(request, answer);
    }
    return failure.map("The preflight failed: %s."::formatted);
  }

  private Conclusion fetch(Request request) {
    Exchange exchange = send(request, false);
    Optional<String> unshared =
        request.tainting() == Tainting.CORS
            ? CorsCheck.failure(request, exchange.responseHeaders())
            : Optional.empty();
    if (unshared.isPresent()) {
      return NetworkError.answered("The response is withheld: " + unshared.get() + '.');
    }
    return Redirect.location(exchange)
        .map(location -> follow(request, exchange, location))
        .orElseGet(() -> new Conclusion.Response(request, exchange));
  }

  private Conclusion follow(Request request, Exchange exchange, String location) {
    if (request.urls().size() > Redirect.MOST) {
      return NetworkError.answered(
          "The response is the redirect after %d others (Fetch, HTTP-redirect fetch)."
              .formatted(Redirect.MOST));
    }
    return request
        .url()
        .resolve(location)
        .map(next -> run(Redirect.follow(request, exchange, next)))
        .orElseGet(
            () ->
                unasked(
                    request,
                    "A redirect leads to %s, which the model does not follow."
                        .formatted(location)));
  }

  /** Where nobody would have read either, all is known once something was sent. */
  private Conclusion unasked(Request request, String reason) {
    return new NetworkError(reason, !exchanges.isEmpty() && !request.isReadByScripts());
  }

  private Exchange send(Request request, boolean preflight) {
    Optional<String> cookies =
        request.includesCredentials() ? profile.cookies().header(request, now()) : Optional.empty();
    HeaderList headers = RequestHeaders.of(request).with("Cookie", cookies);
    Exchange exchange = profile.network().send(request, headers, preflight);
    exchanges.add(exchange);
    if (request.includesCredentials()) {
      exchange
          .responseHeaders()
          .values("Set-Cookie")
          .forEach(line -> profile.cookies().store(line, request, now()));
    }
    return exchange;
  }

  private Instant now() {
    return profile.clock().instant();
  }
}
