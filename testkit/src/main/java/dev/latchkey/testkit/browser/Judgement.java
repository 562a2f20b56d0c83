package dev.latchkey.testkit.browser;

import java.util.List;

/** What a conclusion means to the page and to the application. */
final class Judgement {

  private static final String NAVIGATION =
      "The browser shows the response, and the page that led there reads nothing of it (HTML, navigate).";

  private static final String OPAQUE =
      "The response is opaque: the mode is no-cors, and the page of another origin (Fetch, opaque filtered response).";

  private static final String NOT_HANDED_OUT =
      "No script is given the response of an image or a beacon (HTML, img; Beacon, sendBeacon).";

  private Judgement() {}

  static Outcome of(Conclusion conclusion, List<Exchange> exchanges, boolean script) {
    if (conclusion instanceof Conclusion.NetworkError error) {
      return unanswered(error, exchanges);
    }
    var response = (Conclusion.Response) conclusion;
    Refusals refusals = Refusals.of(exchanges);
    boolean readable = script && isReadable(response.request());
    Verdict answered = readable ? Verdict.READABLE : Verdict.WITHHELD;
    return outcome(
        refusals.isRefused() ? Verdict.REFUSED : answered,
        readable,
        response,
        exchanges,
        refusals.prefix(reason(response, script)));
  }

  private static Outcome unanswered(Conclusion.NetworkError error, List<Exchange> exchanges) {
    Refusals refusals = Refusals.of(exchanges);
    boolean sent = exchanges.stream().anyMatch(exchange -> !exchange.preflight());
    Verdict verdict = sent ? Verdict.WITHHELD : Verdict.NEVER_SENT;
    return new Outcome(
        refusals.isRefused() ? Verdict.REFUSED : verdict,
        false,
        0,
        "",
        HeaderList.EMPTY,
        exchanges,
        refusals.prefix(error.reason()));
  }

  private static boolean isReadable(Request request) {
    return !request.isNavigation() && request.tainting() != Tainting.OPAQUE;
  }

  private static Outcome outcome(
      Verdict verdict,
      boolean readable,
      Conclusion.Response response,
      List<Exchange> exchanges,
      String reason) {
    Exchange last = response.exchange();
    return readable
        ? new Outcome(
            verdict,
            true,
            last.status(),
            last.responseBody(),
            ExposedHeaders.of(response.request(), last.responseHeaders()),
            exchanges,
            reason)
        : new Outcome(verdict, false, 0, "", HeaderList.EMPTY, exchanges, reason);
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
