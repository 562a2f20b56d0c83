package dev.latchkey.testkit.browser;

import dev.latchkey.jaxrs.Latchkey;
import java.util.Optional;

/** A response that Latchkey's gate wrote. */
final class Refusal {

  private static final int FORBIDDEN = 403;

  private static final String TYPE = "application/problem+json";

  /** An application that writes the very same document has said the very same. */
  private static final String BODY =
      "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}";

  private Refusal() {}

  /** A sentence, with Latchkey's own reason where debugging is on; empty if it is no refusal. */
  static Optional<String> reason(Exchange exchange) {
    return isRefusal(exchange) ? Optional.of(sentence(exchange)) : Optional.empty();
  }

  private static boolean isRefusal(Exchange exchange) {
    return exchange.status() == FORBIDDEN
        && exchange
            .responseHeaders()
            .get("Content-Type")
            .flatMap(MimeType::essence)
            .filter(TYPE::equals)
            .isPresent()
        && exchange.responseBody().equals(BODY);
  }

  private static String sentence(Exchange exchange) {
    return exchange
        .responseHeaders()
        .get(Latchkey.REFUSED_HEADER)
        .map("Latchkey's gate refused the request: %s."::formatted)
        .orElse(
            "Latchkey's gate refused the request; with dev.latchkey.debug=true the application says why.");
  }
}
