package dev.latchkey.testkit.browser;

import java.util.List;
import java.util.Optional;

/**
 * What Latchkey's gates said to all that one request led to. Where an earlier answer was a redirect
 * that no gate wrote, a resource has run, and a refusal after it refuses something else.
 *
 * @param accepted the first exchange that no gate refused
 * @param last the last one that a gate may have refused
 * @param refusal why a gate refused the last one
 */
record Refusals(Optional<Exchange> accepted, Optional<Exchange> last, Optional<String> refusal) {

  static Refusals of(List<Exchange> sent) {
    Optional<Exchange> last = sent.stream().reduce((earlier, later) -> later);
    return new Refusals(
        sent.stream().filter(exchange -> Refusal.reason(exchange).isEmpty()).findFirst(),
        last,
        last.flatMap(Refusal::reason));
  }

  /** Whether the gates have kept the request out, from its first step on. */
  boolean isRefused() {
    return refusal.isPresent() && accepted.isEmpty();
  }

  /** The sentence about the response, after what the gates said if they said something. */
  String prefix(String reason) {
    return refusal.map(it -> accepted.map(this::late).orElse(it) + ' ' + reason).orElse(reason);
  }

  private String late(Exchange earlier) {
    return "The request was accepted at %s, redirected, and refused at %s only: a resource may have run. %s"
        .formatted(earlier.url(), last.orElseThrow().url(), refusal.orElseThrow());
  }
}
