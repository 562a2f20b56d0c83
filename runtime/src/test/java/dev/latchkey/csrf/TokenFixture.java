package dev.latchkey.csrf;

import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.SessionCookie.SameSite;
import dev.latchkey.policy.Setting;
import dev.latchkey.policy.TokenKeys;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An application with a session cookie, one before login, and numbered keys. */
final class TokenFixture {

  static final String HEADER = "X-CSRF-Token";
  static final String SESSION = "__Host-session";
  static final String BEFORE_LOGIN = "__Host-visitor";
  static final String S1 = "5f1c0e7a9b3d4c2e8f6071a2b3c4d5e6";
  static final long NOW = 1_800_000_000L;

  private TokenFixture() {}

  static byte[] secret(int id) {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) ('A' + id));
    return secret;
  }

  static List<TokenKeys.Key> keys(int... ids) {
    return Arrays.stream(ids).mapToObj(id -> new TokenKeys.Key(id, secret(id))).toList();
  }

  static SessionCookie cookie() {
    return cookie(BEFORE_LOGIN);
  }

  static SessionCookie cookie(String beforeLogin) {
    return new SessionCookie(
        Setting.of("name", SESSION),
        SameSite.LAX,
        true,
        true,
        Setting.of("path", "/"),
        Optional.empty(),
        false,
        Optional.of(Setting.of("beforeLogin", beforeLogin)));
  }

  /** Tokens without expiry. */
  static Tokens tokens(int... ids) {
    return tokens(0, NOW, ids);
  }

  static Tokens tokens(int maxAge, long now, int... ids) {
    return Tokens.of(keys(ids), cookie(), maxAge, at(now));
  }

  static InstantSource at(long seconds) {
    return InstantSource.fixed(Instant.ofEpochSecond(seconds));
  }

  static Map<String, List<String>> cookies(String... lines) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("Cookie", List.of(lines));
    return headers;
  }

  static Map<String, List<String>> session(String value, String... tokens) {
    Map<String, List<String>> headers = cookies(SESSION + "=" + value);
    return with(headers, tokens);
  }

  static Map<String, List<String>> with(Map<String, List<String>> headers, String... tokens) {
    Map<String, List<String>> all = new LinkedHashMap<>(headers);
    if (tokens.length > 0) {
      all.put(
          HEADER,
          Stream.concat(all.getOrDefault(HEADER, new ArrayList<>()).stream(), Stream.of(tokens))
              .toList());
    }
    return all;
  }

  static Reason verify(Tokens tokens, Map<String, List<String>> headers) {
    return tokens.verify(headers, HEADER, "");
  }
}
