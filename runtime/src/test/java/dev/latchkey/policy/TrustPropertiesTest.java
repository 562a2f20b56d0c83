package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every policy and every chain of protections that nothing refuses. */
class TrustPropertiesTest {

  private static final List<String> PATTERNS =
      List.of(
          "https://a.example",
          "https://b.example",
          "https://*.a.example",
          "https://*.a.example:*",
          "https://x.a.example",
          "https://x.a.example:*",
          "https://bank.example",
          "null",
          "*");

  private static final List<String> REQUESTS =
      List.of(
          "https://a.example",
          "https://b.example",
          "https://x.a.example",
          "https://y.x.a.example",
          "https://x.a.example:8443",
          "https://stranger.example",
          "null");

  private static final ApplicationFacts FACTS = Declarations.facts(List.of("https://bank.example"));

  @Test
  void who_may_send_with_credentials_is_accepted_and_who_is_accepted_was_named() {
    int judged = 0;
    for (int seed = 0; seed < 6_000; seed++) {
      Case one = Case.next(new Random(seed));
      if (one.isRefused()) {
        continue;
      }
      judged++;
      for (String origin : REQUESTS) {
        if (one.maySend(origin)) {
          assertThat(one.isTrusted(origin)).as("%s accepts %s", one, origin).isTrue();
        }
        if (one.isTrusted(origin)) {
          assertThat(one.isNamed(origin)).as("%s names %s", one, origin).isTrue();
        }
      }
    }
    assertThat(judged).as("cases that compile").isGreaterThan(500);
  }

  /**
   * A policy and protections of one endpoint.
   *
   * @param policy the policy
   * @param endpoint the endpoint
   * @param chain the protections
   */
  private record Case(Policy policy, EndpointSignature endpoint, List<Protection> chain) {

    static Case next(Random random) {
      List<String> methods = random.nextBoolean() ? List.of(Policy.INFERRED) : List.of("GET");
      Policy policy =
          new Policy(
              Scope.TYPE,
              Setting.list("origins", some(random, PATTERNS, 1)),
              Setting.list("methods", methods),
              List.of(),
              List.of(),
              random.nextInt(3) > 0,
              0,
              Set.of());
      String verb = List.of("POST", "PUT").get(random.nextInt(2));
      List<Protection> chain =
          IntStream.range(0, random.nextInt(4)).mapToObj(index -> protection(random)).toList();
      return new Case(policy, Declarations.endpoint(verb), chain);
    }

    private static Protection protection(Random random) {
      List<String> elements = new ArrayList<>(some(random, PATTERNS, 0));
      if (random.nextBoolean()) {
        elements.add(Policy.INFERRED);
      }
      WrittenProtection written = WrittenProtection.protection(Scope.values()[random.nextInt(4)]);
      return random.nextInt(3) == 0
          ? written.written()
          : written.trusting(elements.toArray(String[]::new)).written();
    }

    private static List<String> some(Random random, List<String> all, int least) {
      return random
          .ints(least + random.nextInt(3), 0, all.size())
          .mapToObj(all::get)
          .distinct()
          .toList();
    }

    boolean isRefused() {
      EndpointSignature read = Declarations.endpoint("GET");
      GuardedEndpoint guarded =
          new GuardedEndpoint(
              endpoint,
              Optional.of(new EndpointPath("a", "")),
              new CsrfDecision.Protected(chain),
              Optional.of(effective()),
              true);
      Stream<Finding> ofPolicy = PolicyCheck.check(policy, List.of(read, endpoint), FACTS).stream();
      Stream<Finding> ofChain =
          chain.stream()
              .map(protection -> References.resolve(protection, Lookup.NONE))
              .flatMap(resolved -> CsrfCheck.check(resolved, FACTS).stream());
      Stream<Finding> ofEndpoint =
          TrustRules.check(new GuardInUse(guarded, FACTS, true)).stream().map(CsrfFinding::finding);
      return Stream.of(ofPolicy, ofChain, ofEndpoint)
          .flatMap(findings -> findings)
          .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private EffectivePolicy effective() {
      return Inference.effective(policy, List.of(Declarations.endpoint("GET"), endpoint), FACTS);
    }

    boolean maySend(String origin) {
      EffectivePolicy effective = effective();
      boolean verb =
          MethodName.isSafelisted(endpoint.verb()) || effective.methods().contains(endpoint.verb());
      return effective.allowCredentials() && verb && matches(effective.origins(), origin);
    }

    boolean isTrusted(String origin) {
      EffectiveProtection gates =
          ProtectionInference.effective(chain, endpoint.verb(), Optional.of(effective()));
      return matches(gates.trustedOrigins(), origin);
    }

    /** By an exact origin of a credentialed policy, or by every list that there is. */
    boolean isNamed(String origin) {
      boolean written = chain.stream().anyMatch(p -> p.trustedOrigins().isPresent());
      return written
          ? chain.stream()
              .flatMap(protection -> protection.trustedOrigins().stream())
              .allMatch(list -> isListed(list, origin))
          : isShared(origin);
    }

    private boolean isListed(List<Setting> list, String origin) {
      return list.stream()
          .map(Setting::text)
          .anyMatch(
              text ->
                  text.equals(Policy.INFERRED) ? isShared(origin) : matches(List.of(text), origin));
    }

    private boolean isShared(String origin) {
      return policy.allowCredentials() && Policy.lists(policy.origins(), origin);
    }

    private static boolean matches(List<String> patterns, String origin) {
      return OriginSet.of(
                  patterns.stream().filter(text -> !text.equals("null")).toArray(String[]::new))
              .match(origin)
          != null;
    }
  }
}
