package dev.latchkey.testkit.browser;

import java.util.List;
import java.util.Optional;

/** What a conclusion means to the page and to the application. */
final class Judgement {

  private static final String NAVIGATION =
      "The browser shows the response, and the page that led there reads nothing of it (HTML, navigate).";

  private static final String OPAQUE =
      "The response is opaque: the mode is no-cors, and the page of another origin (Fetch, opaque filtered response).";

  private static final String NOT_HANDED_OUT =
      "No script is given the response of an image or a beacon (HTML, img; Beacon, sendBeacon).";

  private final List<Exchange> exchanges;
  private final List<Exchange> concerned;
  private final Refusals refusals;

  /**
   * Looks at what was sent.
   *
   * @param application the origin of the application
   * @param exchanges all that went over the wire
   */
  Judgement(Origin.Tuple application, List<Exchange> exchanges) {
    this.exchanges = exchanges;
    concerned = exchanges.stream().filter(it -> concerns(it, application)).toList();
    refusals = Refusals.of(concerned);
  }

  /**
   * Whether a verdict is about it: a request to the application, or to whom a redirect led at last.
   * A server between them that only leads on, which may be the attacker's, has no gate, and what it
   * accepts moves no money.
   */
  private boolean concerns(Exchange exchange, Origin.Tuple application) {
    Origin.Tuple last = exchanges.get(exchanges.size() - 1).origin();
    return !exchange.preflight()
        && (exchange.origin().isSameOrigin(application) || exchange.origin().isSameOrigin(last));
  }

  Outcome of(Conclusion conclusion, boolean script) {
    if (conclusion instanceof Conclusion.NetworkError error) {
      return unanswered(error);
    }
    var response = (Conclusion.Response) conclusion;
    boolean readable = script && isReadable(response.request());
    return new Outcome(
        refusedOr(readable ? Verdict.READABLE : Verdict.WITHHELD),
        readable ? Optional.of(seen(response)) : Optional.empty(),
        exchanges,
        refusals.prefix(reason(response, script)),
        true);
  }

  private Outcome unanswered(Conclusion.NetworkError error) {
    return new Outcome(
        refusedOr(concerned.isEmpty() ? Verdict.NEVER_SENT : Verdict.WITHHELD),
        Optional.empty(),
        exchanges,
        refusals.prefix(error.reason()),
        error.conclusive());
  }

  private Verdict refusedOr(Verdict other) {
    return refusals.isRefused() ? Verdict.REFUSED : other;
  }

  private static boolean isReadable(Request request) {
    return !request.isNavigation() && request.tainting() != Tainting.OPAQUE;
  }

  private static Seen seen(Conclusion.Response response) {
    Exchange last = response.exchange();
    return new Seen(
        last.status(),
        last.responseBody(),
        ExposedHeaders.of(response.request(), last.responseHeaders()));
  }

  private static String reason(Conclusion.Response response, boolean script) {
    Request request = response.request();
    if (request.isNavigation()) {
      return NAVIGATION;
    }
    if (!script) {
      return NOT_HANDED_OUT;
    }
    return switch (request.tainting()) {
      case BASIC -> "The page and the response are of one origin (Fetch, main fetch).";
      case OPAQUE -> OPAQUE;
      case CORS -> shared(request, response.exchange().responseHeaders());
    };
  }

  private static String shared(Request request, HeaderList headers) {
    return "%s is \"%s\"%s (Fetch, CORS check)."
        .formatted(
            CorsCheck.ALLOW_ORIGIN,
            headers.get(CorsCheck.ALLOW_ORIGIN).orElseThrow(),
            request.credentials() == CredentialsMode.INCLUDE
                ? ", and " + CorsCheck.ALLOW_CREDENTIALS + " \"true\""
                : "");
  }
}
