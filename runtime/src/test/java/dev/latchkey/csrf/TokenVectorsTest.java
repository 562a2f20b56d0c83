package dev.latchkey.csrf;

import static dev.latchkey.csrf.TokenFixture.BEFORE_LOGIN;
import static dev.latchkey.csrf.TokenFixture.HEADER;
import static dev.latchkey.csrf.TokenFixture.NOW;
import static dev.latchkey.csrf.TokenFixture.S1;
import static dev.latchkey.csrf.TokenFixture.SESSION;
import static dev.latchkey.csrf.TokenFixture.cookies;
import static dev.latchkey.csrf.TokenFixture.session;
import static dev.latchkey.csrf.TokenFixture.tokens;
import static dev.latchkey.csrf.TokenFixture.verify;
import static dev.latchkey.csrf.TokenFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.vectors.Vectors;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the token vectors that the token gate decides. */
class TokenVectorsTest {

  /** A token travels in a header: a filter may not eat the entity, where fields are. */
  private static final Set<String> NEED_A_FORM_FIELD = Set.of("T02", "T29", "T30");

  /** The origin gate refuses before anybody looks at the token. */
  private static final Set<String> DECIDED_BY_THE_ORIGIN = Set.of("T42");

  private static final int DAY = 86_400;
  private static final int HOUR = 3_600;

  private final Tokens tokens = tokens(2, 1);
  private final String token = tokens.mint(session(S1), "");
  private final Map<String, Supplier<Reason>> decisions = new LinkedHashMap<>();

  record Case(String id, String what, String reasonCode) {
    @Override
    public String toString() {
      return id + " " + what;
    }
  }

  static Stream<Case> cases() {
    return Vectors.read("csrf-token.json").stream()
        .map(json -> new Case(text(json, "id"), text(json, "case"), text(json, "reasonCode")))
        .filter(vector -> !NEED_A_FORM_FIELD.contains(vector.id()))
        .filter(vector -> !DECIDED_BY_THE_ORIGIN.contains(vector.id()));
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).asText();
  }

  TokenVectorsTest() {
    shape();
    sessions();
    ring();
    carriers();
    time();
  }

  private void shape() {
    decide("T01", token);
    decisions.put("T03", () -> verify(tokens, session(S1)));
    decide("T04", "");
    decide("T05", changed(bytes -> flip(bytes, 22)));
    decide("T06", changed(bytes -> flip(bytes, 10)));
    decide("T07", changed(bytes -> flip(bytes, 3)));
    decide("T08", token.substring(1));
    decide("T09", token.substring(0, 50));
    decide("T10", token + "AAAA");
    decide("T11", "A".repeat(8192));
    decide("T23", changed(bytes -> set(bytes, 0, 9)));
    decide("T24", token + "=");
    decide("T25", "+/" + token.substring(2));
    decide("T26", token.substring(0, 30) + "\n" + token.substring(31));
    decide("T27", "\uFF21" + token.substring(1));
  }

  private void sessions() {
    decide("T12", tokens.mint(session("S2"), ""));
    decisions.put("T13", this::tossedPair);
    decisions.put("T14", this::tossedSession);
    decide("T15", tokens.mintFor("P", ""));
    decide("T16", tokens.mint(session("S0"), ""));
    decisions.put("T17", () -> verify(tokens, with(Map.of(), token)));
    decisions.put("T18", () -> beforeLogin(""));
    decisions.put("T19", () -> beforeLogin(SESSION + "=" + S1 + "; "));
    decisions.put("T33", () -> verify(tokens, with(cookies("theme=dark"), token)));
    decisions.put("T44", () -> verify(tokens, session("a!b", tokens.mintFor("ab", ""))));
    decisions.put("T45", this::latin1);
  }

  private void ring() {
    decide("T20", tokens(1).mint(session(S1), ""));
    decide("T21", tokens(0).mint(session(S1), ""));
    decide("T22", changed(bytes -> signedForAnotherPurpose(bytes)));
    decisions.put("T37", () -> verify(tokens(2, 1), session(S1, token)));
    decisions.put("T38", () -> verify(tokens(0, NOW + DAY, 2, 1), session(S1, token)));
    decisions.put("T41", () -> tokens.verify(session(S1, scoped("profile")), HEADER, "transfer"));
  }

  private void carriers() {
    decide("T28", token, token);
    decisions.put("T31", () -> verify(tokens, cookies(SESSION + "=" + S1 + "; csrf=" + token)));
    decisions.put("T32", () -> verify(tokens, session(S1)));
    decisions.put("T39", () -> Stream.of(token, token).map(this::judge).reduce(this::both).get());
    decisions.put(
        "T40", () -> Stream.of(another(), token).map(this::judge).reduce(this::both).get());
    decide("T43", token);
  }

  private void time() {
    decisions.put("T34", () -> mintedAt(-13 * HOUR));
    decisions.put("T35", () -> mintedAt(30));
    decisions.put("T36", () -> mintedAt(DAY));
  }

  private void decide(String id, String... lines) {
    decisions.put(id, () -> verify(tokens, session(S1, lines)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void is_decided_as_expected(Case vector) {
    Reason reason = decisions.get(vector.id()).get();

    assertThat(reason).hasToString(vector.reasonCode());
  }

  @Test
  void no_case_is_forgotten() {
    List<String> known = new ArrayList<>(decisions.keySet());
    known.addAll(NEED_A_FORM_FIELD);
    known.addAll(DECIDED_BY_THE_ORIGIN);

    assertThat(Vectors.read("csrf-token.json"))
        .extracting(vector -> text(vector, "id"))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private Reason judge(String presented) {
    return verify(tokens, session(S1, presented));
  }

  private Reason both(Reason one, Reason other) {
    return one.accepted() ? other : one;
  }

  private String another() {
    String another = tokens.mint(session(S1), "");
    assertThat(another).isNotEqualTo(token);
    return another;
  }

  private String scoped(String scope) {
    return tokens.mint(session(S1), scope);
  }

  private Reason tossedPair() {
    String attackers = tokens.mintFor("attacker", "");
    return verify(tokens, with(cookies(SESSION + "=" + S1 + "; csrf=" + attackers), attackers));
  }

  private Reason tossedSession() {
    return verify(tokens, with(cookies(SESSION + "=" + S1 + "; " + SESSION + "=evil"), token));
  }

  private Reason beforeLogin(String sessionPair) {
    String visitors = tokens.mintFor("P", "");
    return verify(tokens, with(cookies(sessionPair + BEFORE_LOGIN + "=P"), visitors));
  }

  private Reason latin1() {
    return verify(tokens, session("caf\u00e9", tokens.mintFor("caf\u00e9", "")));
  }

  private Reason mintedAt(int secondsFromNow) {
    String minted = tokens(12 * HOUR, NOW + secondsFromNow, 2).mint(session(S1), "");
    return verify(tokens(12 * HOUR, NOW, 2), session(S1, minted));
  }

  private String changed(UnaryOperator<byte[]> change) {
    byte[] bytes = Base64.getUrlDecoder().decode(token);
    return Base64.getUrlEncoder().encodeToString(change.apply(bytes));
  }

  private static byte[] flip(byte[] bytes, int at) {
    return set(bytes, at, bytes[at] ^ 1);
  }

  private static byte[] set(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    return bytes;
  }

  /** The same key and the same content, without our label before it. */
  private static byte[] signedForAnotherPurpose(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(TokenFixture.secret(2), "HmacSHA256"));
      mac.update(bytes, 0, 22);
      byte[] binding = S1.getBytes(StandardCharsets.US_ASCII);
      mac.update(new byte[] {0, (byte) binding.length});
      System.arraycopy(mac.doFinal(binding), 0, bytes, 22, 32);
      return bytes;
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
