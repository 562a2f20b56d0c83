package dev.latchkey.testkit.browser;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the answers to preflights allowed, for a while. As in Chromium one answer to an origin about
 * a URL takes the place of the one before.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-cache">Fetch, CORS-preflight
 *     cache</a>
 */
final class PreflightCache {

  private record Key(String origin, Url url) {
    static Key of(Request request) {
      return new Key(request.serializedOrigin(), request.url());
    }
  }

  private final Map<Key, PreflightAnswer> answers = new HashMap<>();

  void put(Request request, PreflightAnswer answer) {
    answers.put(Key.of(request), answer);
  }

  /** An answer that allows the request; one about no credentials says nothing about some. */
  Optional<PreflightAnswer> find(Request request, Instant now) {
    boolean credentials = request.credentials() == CredentialsMode.INCLUDE;
    return Optional.ofNullable(answers.get(Key.of(request)))
        .filter(answer -> now.isBefore(answer.until()))
        .filter(answer -> answer.credentials() || !credentials)
        .filter(answer -> answer.failure(request).isEmpty());
  }
}
