package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Inference;
import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.ProtectionInference;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.SessionCookie.SameSite;
import dev.latchkey.policy.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A policy and protections that somebody might write for one endpoint, right or wrong.
 *
 * @param policy who may read
 * @param chain who may write, the nearest first
 * @param endpoint the endpoint
 * @param facts the application
 */
record RandomPair(
    Policy policy, List<Protection> chain, EndpointSignature endpoint, ApplicationFacts facts) {

  static final String COOKIE = "__Host-session";

  private static final List<String> PATTERNS =
      List.of(
          "*",
          "https://app.example.com",
          "https://admin.example.com",
          "https://*.example.com",
          "https://partner.example.net",
          "https://*.example.net",
          "https://spa.example.org",
          "https://spa.example.org:8443",
          "http://spa.example.org",
          "http://localhost:3000");

  /** Requests come from these: what the patterns name, and names beside and below them. */
  static final List<String> ORIGINS =
      List.of(
          "https://app.example.com",
          "https://admin.example.com",
          "https://blog.example.com",
          "https://app.example.com:8443",
          "http://app.example.com",
          "https://partner.example.net",
          "https://evil.example.net",
          "https://spa.example.org",
          "https://spa.example.org:8443",
          "http://spa.example.org",
          "http://localhost:3000",
          "https://evil.example",
          "https://app.example.com.evil.example");

  static RandomPair of(Random random) {
    return new RandomPair(policy(random), chain(random), endpoint(random), facts(random));
  }

  private static Policy policy(Random random) {
    return new Policy(
        Scope.TYPE,
        Setting.list("origins", some(random, PATTERNS, 1)),
        Setting.list(
            "methods",
            random.nextBoolean()
                ? List.of(Policy.INFERRED)
                : some(random, List.of("POST", "PUT", "DELETE", "*"), 1)),
        Setting.list("allowedHeaders", headers(random)),
        Setting.list(
            "exposedHeaders",
            random.nextBoolean() ? List.of() : List.of(Protection.DEFAULT_HEADER)),
        random.nextInt(4) > 0,
        0,
        random.nextInt(4) == 0 ? Set.of(Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS) : Set.of());
  }

  private static List<String> headers(Random random) {
    return random.nextInt(3) > 0
        ? List.of(Policy.INFERRED)
        : some(random, List.of("Content-Type", Protection.DEFAULT_HEADER, "X-Trace"), 1);
  }

  private static List<Protection> chain(Random random) {
    List<Protection> chain = new ArrayList<>();
    chain.add(protection(random, Scope.METHOD));
    if (random.nextInt(3) == 0) {
      chain.add(protection(random, Scope.TYPE));
    }
    return chain;
  }

  private static Protection protection(Random random, Scope scope) {
    Set<Gate> also = EnumSet.noneOf(Gate.class);
    if (random.nextInt(3) == 0) {
      also.addAll(some(random, List.of(Gate.values()), 1));
    }
    return new Protection(
        scope,
        also,
        trusted(random),
        Optional.empty(),
        Optional.empty(),
        random.nextInt(6) == 0,
        Optional.empty(),
        Set.of());
  }

  private static Optional<List<Setting>> trusted(Random random) {
    if (random.nextBoolean()) {
      return Optional.empty();
    }
    List<String> origins = new ArrayList<>(some(random, PATTERNS, 0));
    if (random.nextBoolean()) {
      origins.add(Policy.INFERRED);
    }
    return Optional.of(Setting.list("trustedOrigins", origins));
  }

  private static EndpointSignature endpoint(Random random) {
    boolean form = random.nextInt(3) == 0;
    return new EndpointSignature(
        "Accounts.write",
        pick(random, List.of("POST", "POST", "PUT", "DELETE")),
        List.of(form ? "application/x-www-form-urlencoded" : "application/json"),
        true,
        form,
        List.of(),
        List.of());
  }

  private static ApplicationFacts facts(Random random) {
    List<String> origins =
        pick(
            random,
            List.of(
                List.of("https://app.example.com"),
                List.of("https://a.shop.example", "https://b.shop.example")));
    var cookie =
        new SessionCookie(
            Setting.of("sessionCookie.name", COOKIE),
            pick(random, List.of(SameSite.NONE, SameSite.LAX)),
            true,
            true,
            Setting.of("sessionCookie.path", "/"),
            Optional.empty(),
            false,
            Optional.empty());
    return new ApplicationFacts(
        Setting.list("publicOrigins", origins),
        Set.of(Credential.COOKIE),
        Optional.of(cookie),
        Set.of(),
        List.of(Setting.of("tokenKeys", "${keys}")),
        0);
  }

  private static <T> List<T> some(Random random, List<T> all, int atLeast) {
    return random
        .ints(atLeast + random.nextInt(3), 0, all.size())
        .mapToObj(all::get)
        .distinct()
        .toList();
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The policy in force. */
  EffectivePolicy sharing() {
    return Inference.effective(
        policy(),
        List.of(endpoint()),
        facts(),
        ProtectionInference.neededHeader(chain()).stream().collect(Collectors.toSet()));
  }
}
