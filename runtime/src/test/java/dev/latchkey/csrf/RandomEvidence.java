package dev.latchkey.csrf;

import dev.latchkey.policy.ApplicationFacts.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A gate and a request that meets it, both made at random, of few values so that they often fit.
 *
 * @param declared public origins
 * @param trusted origin patterns
 * @param anonymous origins that may read without credentials
 * @param refused what the application refuses
 * @param login whether the endpoint establishes a session
 * @param compatible whether missing evidence is accepted
 * @param stateChanging whether the endpoint is a state-changing {@code GET}, else a {@code POST}
 * @param wireVerb the verb on the wire
 * @param scheme the request's scheme
 * @param headers the request's headers
 */
record RandomEvidence(
    List<String> declared,
    List<String> trusted,
    List<String> anonymous,
    List<Refusal> refused,
    boolean login,
    boolean compatible,
    boolean stateChanging,
    String wireVerb,
    String scheme,
    Map<String, List<String>> headers) {

  static final String A = "https://a.example";
  static final String B = "https://b.example";
  static final String TRUSTED = "https://partner.example";
  static final String TRUSTED_WILDCARD = "https://*.friend.example";
  static final String ANONYMOUS = "https://spa.example";

  private static final List<String> ORIGINS =
      List.of(
          A,
          A,
          B,
          "http://a.example",
          TRUSTED,
          "https://x.friend.example",
          ANONYMOUS,
          "https://evil.example",
          "null",
          "file://",
          "https://A.example",
          "https://a.example,https://evil.example",
          "");

  private static final List<String> SITES =
      List.of("same-origin", "same-origin", "same-site", "cross-site", "none", "new", "");

  private static final List<String> HOSTS =
      List.of(
          "a.example",
          "A.Example:443",
          "b.example",
          "B.example.:8443",
          "backend.internal:8080",
          "evil.example");

  private static final List<String> AUTHORIZATIONS = List.of("Bearer x", "Basic x", "dpop x");

  static RandomEvidence next(Random random) {
    boolean stateChanging = random.nextInt(4) == 0;
    return new RandomEvidence(
        pick(random, List.of(List.of(), List.of(A), List.of(A, B))),
        some(random, List.of(TRUSTED, TRUSTED_WILDCARD)),
        some(random, List.of(ANONYMOUS)),
        random.nextInt(3) == 0 ? some(random, List.of(Refusal.values())) : List.of(),
        random.nextInt(4) == 0,
        random.nextInt(4) == 0,
        stateChanging,
        pick(
            random,
            stateChanging ? List.of("GET", "HEAD", "POST") : List.of("POST", "POST", "GET")),
        pick(random, List.of("https", "http")),
        headers(random));
  }

  private static Map<String, List<String>> headers(Random random) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    add(random, headers, "Sec-Fetch-Site", 2, SITES);
    add(random, headers, "Origin", 2, ORIGINS);
    add(random, headers, "Referer", 3, ORIGINS.stream().map(origin -> origin + "/x").toList());
    add(random, headers, "Host", 1, HOSTS);
    add(random, headers, "Cookie", 2, List.of("s=1"));
    add(random, headers, "Authorization", 3, AUTHORIZATIONS);
    add(random, headers, "Sec-Purpose", 12, List.of("prefetch"));
    return headers;
  }

  /** Adds a line in one of so many cases, and now and then a second one. */
  private static void add(
      Random random, Map<String, List<String>> headers, String name, int cases, List<String> all) {
    if (random.nextInt(cases) == 0) {
      HeadersOf.add(headers, name, pick(random, all));
      if (random.nextInt(30) == 0) {
        HeadersOf.add(headers, name, pick(random, all));
      }
    }
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(Random random, List<T> all) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(element -> random.nextBoolean());
    return some;
  }

  Reason judge() {
    GateBuilder builder =
        GateBuilder.of(declared.toArray(String[]::new))
            .trusting(trusted.toArray(String[]::new))
            .refusing(refused.toArray(Refusal[]::new))
            .sharing(new ReadersFilter(false, anonymous.toArray(String[]::new)));
    if (login) {
      builder.establishingSession();
    }
    if (compatible) {
      builder.acceptingMissingEvidence();
    }
    if (stateChanging) {
      builder.stateChanging();
    }
    String verb = stateChanging ? "GET" : "POST";
    return builder.gate(verb).judge(wireVerb, verb, headers, scheme);
  }
}
