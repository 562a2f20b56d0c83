package dev.latchkey.testkit.browser;

import java.util.List;

/**
 * The requests that a verdict is about: those to the application, and those to whom a redirect led
 * at last. A server between them that only leads on, which may be the attacker's, has no gate, and
 * what it accepts moves no money.
 *
 * @param sent the exchanges, without preflights
 */
record Concerned(List<Exchange> sent) {

  static Concerned of(Origin.Tuple application, List<Exchange> exchanges) {
    List<Exchange> last = exchanges.subList(Math.max(0, exchanges.size() - 1), exchanges.size());
    return new Concerned(
        exchanges.stream()
            .filter(exchange -> !exchange.preflight())
            .filter(
                exchange ->
                    exchange.origin().isSameOrigin(application)
                        || last.get(0).origin().isSameOrigin(exchange.origin()))
            .toList());
  }
}
