package dev.latchkey.testkit.browser;

import dev.latchkey.policy.HeaderName;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a request that is answered with another place.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-redirect-fetch">Fetch, HTTP-redirect fetch</a>
 */
final class Redirect {

  static final int MOST = 20;

  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Redirect() {}

  /** Where the response leads to; empty if it is no redirect. */
  static Optional<String> location(Exchange exchange) {
    return STATUSES.contains(exchange.status())
        ? exchange.responseHeaders().values("Location").stream().findFirst()
        : Optional.empty();
  }

  /** The request to the next place. */
  static Request follow(Request request, Exchange exchange, Url next) {
    Request following = becomesGet(request, exchange.status()) ? request.asGet() : request;
    if (!request.url().origin().isSameOrigin(next.origin())) {
      following = following.with(following.headers().without(HeaderName.AUTHORIZATION));
    }
    return following.with(told(request.client(), exchange)).at(next);
  }

  private static boolean becomesGet(Request request, int status) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    return status == 303 && !reads
        || (status == 301 || status == 302) && request.method().equals("POST");
  }

  /** The last policy that the browser knows counts. */
  private static Client told(Client client, Exchange exchange) {
    return exchange.responseHeaders().elements("Referrer-Policy").stream()
        .flatMap(token -> ReferrerPolicy.of(token).stream())
        .reduce((earlier, later) -> later)
        .map(client::withReferrerPolicy)
        .orElse(client);
  }
}
