package dev.latchkey.testkit.browser;

import dev.latchkey.jaxrs.Latchkey;
import java.util.Optional;

/** A response that Latchkey's gate wrote. */
final class Refusal {

  private static final int FORBIDDEN = 403;

  private static final String HOW_TO_HEAR =
      "Latchkey's gate refused the request; with %s=true the application says why."
          .formatted(Latchkey.DEBUG);

  private Refusal() {}

  /** A sentence, with Latchkey's own reason where debugging is on; empty if it is no refusal. */
  static Optional<String> reason(Exchange exchange) {
    return exchange
        .responseHeaders()
        .get(Latchkey.REFUSED_HEADER)
        .map("Latchkey's gate refused the request: %s."::formatted)
        .or(() -> isRefusal(exchange) ? Optional.of(HOW_TO_HEAR) : Optional.empty());
  }

  /** An application that writes the very same document has said the very same. */
  private static boolean isRefusal(Exchange exchange) {
    return exchange.status() == FORBIDDEN && exchange.responseBody().equals(Latchkey.REFUSED_BODY);
  }
}
