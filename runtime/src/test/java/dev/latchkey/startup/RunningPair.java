package dev.latchkey.startup;

import dev.latchkey.csrf.ApplicationGates;
import dev.latchkey.csrf.EndpointGate;
import dev.latchkey.csrf.Tokens;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.OriginSet;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.ProtectionInference;
import dev.latchkey.policy.Setting;
import dev.latchkey.policy.TokenKeys;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A policy and a protection with what they come to at run time. */
record RunningPair(RandomPair pair, EndpointFilter filter, EndpointGate gate) {

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

  static RunningPair of(RandomPair pair) {
    EffectivePolicy sharing = pair.sharing();
    return of(
        pair,
        sharing,
        ProtectionInference.effective(pair.chain(), pair.endpoint().verb(), Optional.of(sharing)));
  }

  private static RunningPair of(
      RandomPair pair, EffectivePolicy sharing, EffectiveProtection protection) {
    EndpointFilter filter = new ResolvedFilter(sharing);
    return new RunningPair(
        pair,
        filter,
        ApplicationGates.of(pair.facts(), Optional.of(TOKENS))
            .gate(protection, pair.endpoint(), filter));
  }

  /** The same with an inference that trusts whoever may read, which is what others did. */
  static RunningPair trustingReaders(RandomPair pair) {
    EffectivePolicy sharing = pair.sharing();
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
