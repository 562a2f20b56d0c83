package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.csrf.ApplicationGates;
import dev.latchkey.csrf.EndpointGate;
import dev.latchkey.csrf.Tokens;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.CsrfCheck;
import dev.latchkey.policy.CsrfDecision;
import dev.latchkey.policy.CsrfFinding;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.EndpointPath;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.GuardedEndpoint;
import dev.latchkey.policy.Inference;
import dev.latchkey.policy.OriginSet;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.ProtectionInference;
import dev.latchkey.policy.ResolvedProtection;
import dev.latchkey.policy.Setting;
import dev.latchkey.policy.Severity;
import dev.latchkey.policy.TokenKeys;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For every policy and protection that the rules accept together: who may preflight a verb with
 * credentials may also write, and who may not read writes only if somebody wrote that origin out.
 */
class PolicyPairsTest {

  private static final int SEEDS = 3_000;

  private static final String BINDING = "0123456789";

  private static final Tokens TOKENS =
      Tokens.of(
          List.of(new TokenKeys.Key(1, filled())),
          RandomPair.of(new Random(0)).facts().sessionCookie().orElseThrow(),
          0,
          InstantSource.system());

  private static byte[] filled() {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) 7);
    return secret;
  }

  /** A pair with what it comes to at run time. */
  private record Running(RandomPair pair, EndpointFilter filter, EndpointGate gate) {

    static Running of(RandomPair pair) {
      EffectivePolicy sharing = sharing(pair);
      return of(
          pair,
          sharing,
          ProtectionInference.effective(
              pair.chain(), pair.endpoint().verb(), Optional.of(sharing)));
    }

    private static Running of(
        RandomPair pair, EffectivePolicy sharing, EffectiveProtection protection) {
      EndpointFilter filter = new ResolvedFilter(sharing);
      return new Running(
          pair,
          filter,
          ApplicationGates.of(pair.facts(), Optional.of(TOKENS))
              .gate(protection, pair.endpoint(), filter));
    }

    /** The same with an inference that trusts whoever may read, which is what others did. */
    static Running trustingReaders(RandomPair pair) {
      EffectivePolicy sharing = sharing(pair);
      EffectiveProtection right =
          ProtectionInference.effective(pair.chain(), pair.endpoint().verb(), Optional.of(sharing));
      return of(
          pair,
          sharing,
          new EffectiveProtection(
              right.also(),
              sharing.origins().stream().filter(origin -> !origin.equals(Policy.ANY)).toList(),
              right.header(),
              right.tokenScope(),
              right.establishesSession(),
              false,
              false));
    }

    boolean mayPreflightWithCredentials(String origin) {
      String verb = pair.endpoint().verb();
      return filter.allowCredentials()
          && filter.allowedOrigin(origin) != null
          && (verb.equals("POST") || filter.allowsMethod(verb));
    }

    /** What a script of that origin sends when it means it: all that the preflight allows. */
    boolean accepts(String origin) {
      String verb = pair.endpoint().verb();
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.put("Host", List.of("app.example.com"));
      headers.put("Origin", List.of(origin));
      headers.put("Sec-Fetch-Site", List.of(isOwn(origin) ? "same-origin" : "cross-site"));
      headers.put("Cookie", List.of(RandomPair.COOKIE + "=" + BINDING));
      headers.put("Content-Type", List.of(pair.endpoint().consumes().get(0)));
      headers.put(Protection.DEFAULT_HEADER, List.of(TOKENS.mintFor(BINDING, "")));
      if (!allowsHeader()) {
        headers.remove(Protection.DEFAULT_HEADER);
      }
      return gate.judge(verb, verb, headers, null).accepted();
    }

    boolean isOwn(String origin) {
      return pair.facts().publicOrigins().stream().anyMatch(own -> own.text().equals(origin));
    }

    private boolean allowsHeader() {
      String allowed = filter.allowedHeaders();
      return allowed != null
          && List.of(allowed.split(",")).contains(Protection.DEFAULT_HEADER.toLowerCase());
    }

    boolean isWrittenOut(String origin) {
      return pair.chain().stream()
          .flatMap(protection -> protection.trustedOrigins().stream())
          .flatMap(List::stream)
          .map(Setting::text)
          .filter(text -> !text.equals(Policy.INFERRED))
          .anyMatch(text -> OriginSet.of(text).match(origin) != null);
    }
  }

  private static EffectivePolicy sharing(RandomPair pair) {
    return Inference.effective(
        pair.policy(),
        List.of(pair.endpoint()),
        pair.facts(),
        Set.of(ProtectionInference.header(pair.chain())));
  }

  /** Whether the rules accept a pair, some of them struck out. */
  private static boolean isAccepted(RandomPair pair, Set<String> struckOut) {
    return findings(pair)
        .filter(finding -> finding.severity() == Severity.ERROR)
        .allMatch(finding -> struckOut.contains(finding.rule().name()));
  }

  private static Stream<Finding> findings(RandomPair pair) {
    var guarded =
        new GuardedEndpoint(
            pair.endpoint(),
            Optional.of(new EndpointPath("accounts", "")),
            new CsrfDecision.Protected(pair.chain()),
            Optional.of(sharing(pair)),
            true);
    Stream<Finding> ofChain =
        pair.chain().stream()
            .map(protection -> new ResolvedProtection(protection, Set.of(), List.of()))
            .flatMap(resolved -> CsrfCheck.check(resolved, pair.facts()).stream());
    Stream<Finding> ofEndpoint =
        CsrfCheck.check(guarded, pair.facts(), true).stream().map(CsrfFinding::finding);
    Stream<Finding> ofPolicy =
        PolicyCheck.check(pair.policy(), List.of(pair.endpoint()), pair.facts()).stream();
    return Stream.of(ofPolicy, ofChain, ofEndpoint).flatMap(findings -> findings);
  }

  private static Stream<RandomPair> accepted(Set<String> struckOut) {
    return IntStream.range(0, SEEDS)
        .mapToObj(seed -> RandomPair.of(new Random(seed)))
        .filter(pair -> isAccepted(pair, struckOut));
  }

  /** The first few: one says as much as a thousand. */
  private static List<String> counterexamples(
      Stream<Running> all, BiPredicate<Running, String> broken) {
    return all.flatMap(
            running ->
                RandomPair.ORIGINS.stream()
                    .filter(origin -> broken.test(running, origin))
                    .map(origin -> origin + " with " + running.pair()))
        .limit(3)
        .toList();
  }

  private static boolean isRefusedForEver(Running running, String origin) {
    return running.mayPreflightWithCredentials(origin) && !running.accepts(origin);
  }

  private static boolean isTrustedUnasked(Running running, String origin) {
    boolean mayRead =
        running.filter().allowCredentials() && running.filter().allowedOrigin(origin) != null;
    return !running.isOwn(origin)
        && !mayRead
        && !running.isWrittenOut(origin)
        && running.accepts(origin);
  }

  @Test
  void enough_of_what_is_tried_is_accepted() {
    List<Running> all = accepted(Set.of()).map(Running::of).toList();
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(
            all.stream()
                .filter(r -> RandomPair.ORIGINS.stream().anyMatch(r::mayPreflightWithCredentials)))
        .hasSizeGreaterThan(30);
    assertThat(all.stream().filter(r -> RandomPair.ORIGINS.stream().anyMatch(r::accepts)))
        .hasSizeGreaterThan(30);
  }

  @Test
  void who_may_preflight_with_credentials_may_write() {
    assertThat(
            counterexamples(accepted(Set.of()).map(Running::of), PolicyPairsTest::isRefusedForEver))
        .isEmpty();
  }

  @Test
  void who_may_not_read_writes_only_if_written_out() {
    assertThat(
            counterexamples(accepted(Set.of()).map(Running::of), PolicyPairsTest::isTrustedUnasked))
        .isEmpty();
  }

  /** The rules that keep the two questions together, each struck out by hand. */
  @ParameterizedTest
  @ValueSource(strings = {"CORS_ORIGIN_REJECTED_BY_CSRF", "CORS_MISSING_CSRF_HEADER"})
  void without_a_rule_there_are_counterexamples(String rule) {
    assertThat(
            counterexamples(
                accepted(Set.of(rule)).map(Running::of), PolicyPairsTest::isRefusedForEver))
        .isNotEmpty();
  }

  @Test
  void with_trust_taken_from_every_reader_there_are_counterexamples() {
    assertThat(
            counterexamples(
                accepted(Set.of()).map(Running::trustingReaders),
                PolicyPairsTest::isTrustedUnasked))
        .isNotEmpty();
  }
}
