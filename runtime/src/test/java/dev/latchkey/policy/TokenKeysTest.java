package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenKeysTest {

  private static final byte[] SECRET = secret(32, 0xfb);
  private static final String KEY = Base64.getEncoder().encodeToString(SECRET);

  @Test
  void a_key_is_read_in_either_alphabet_with_or_without_padding() {
    String url = Base64.getUrlEncoder().encodeToString(SECRET);
    assertThat(KEY).isNotEqualTo(url).endsWith("=");
    for (String key : List.of(KEY, url, KEY.replace("=", ""), url.replace("=", ""))) {
      TokenKeys keys = resolve("7:" + key);
      assertThat(keys.findings()).isEmpty();
      assertThat(keys.keys()).singleElement().extracting(TokenKeys.Key::id).isEqualTo(7);
      assertThat(keys.keys().get(0).secret()).isEqualTo(SECRET);
    }
  }

  @Test
  void keys_keep_their_order_and_one_reference_may_hold_several() {
    TokenKeys keys =
        TokenKeys.resolve(
            written("${keys}", "0:${old}"),
            Configuration.of("keys", "255:" + KEY + " , 1:" + KEY).with("old", KEY));
    assertThat(keys.findings()).isEmpty();
    assertThat(keys.keys()).extracting(TokenKeys.Key::id).containsExactly(255, 1, 0);
  }

  @Test
  void a_secret_is_copied_and_never_printed() {
    TokenKeys.Key key = resolve("1:" + KEY).keys().get(0);
    key.secret()[0] = 0;
    assertThat(key.secret()).isEqualTo(SECRET);
    assertThat(key).hasToString("key 1");
  }

  @Test
  void S89_a_short_key_is_refused() {
    String shorter = "1:" + Base64.getEncoder().encodeToString(secret(31, 1));
    assertThat(codes(resolve(shorter))).containsExactly("CSRF_KEY_WEAK");
    assertThat(resolve(shorter).keys()).isEmpty();
    assertThat(codes(resolve("1:"))).containsExactly("CSRF_KEY_WEAK");
    String longer = Base64.getEncoder().encodeToString(secret(33, 1));
    assertThat(resolve("1:" + longer).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "KEY, it has no id",
    ":KEY, its id is not a number from 0 to 255",
    "256:KEY, its id is not a number from 0 to 255",
    "-1:KEY, its id is not a number from 0 to 255",
    "+1:KEY, its id is not a number from 0 to 255",
    "0001:KEY, its id is not a number from 0 to 255",
    "a:KEY, its id is not a number from 0 to 255",
    "٣:KEY, its id is not a number from 0 to 255",
    "1:KEY*, it is not base64",
    "1:KEY KEY, it is not base64",
    "1:-KEY+, it is not base64",
    "1:2:KEY, it is not base64",
    "1:KEY=, it is not base64",
  })
  void a_value_that_is_no_key(String value, String reason) {
    assertThat(resolve(value.replace("KEY", KEY)).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(GateRule.CSRF_KEY_MALFORMED);
              assertThat(finding.arguments()).containsExactly("1", reason);
              assertThat(finding.pointer()).hasToString("tokenKeys[0], from ${key} (test key)");
            });
  }

  @Test
  void an_id_names_one_key() {
    TokenKeys keys = resolve("1:" + KEY + ",2:" + KEY + ",01:" + KEY);
    assertThat(keys.findings())
        .singleElement()
        .extracting(Finding::arguments)
        .isEqualTo(List.of("3", "an earlier key has its id"));
    assertThat(keys.keys()).extracting(TokenKeys.Key::id).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"KEY", "x:KEY", "1:KEY!", "1:ABCDEFGH", "1:KEY,1:KEY", "999:KEY", "1:KEY\n"})
  void no_text_of_a_key_gets_into_a_finding(String value) {
    TokenKeys keys = resolve(value.replace("KEY", KEY));
    assertThat(keys.findings()).isNotEmpty();
    assertThat(keys.findings().toString() + keys.keys())
        .doesNotContain(KEY.substring(0, 8))
        .doesNotContain("ABCDEFGH");
    assertThat(keys.findings())
        .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("ABCDEFGH", KEY));
  }

  @Test
  void a_reference_that_nothing_sets_is_named_with_the_places() {
    assertThat(TokenKeys.resolve(written("${key}"), Configuration.empty()).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Declarations.summary(finding)).isEqualTo("REFERENCE_UNSET tokenKeys[0]");
              assertThat(finding.arguments()).containsExactly("key", "test key, environment key");
            });
    assertThat(TokenKeys.resolve(written("${key}"), Lookup.NONE).findings()).isEmpty();
  }

  @Test
  void S88_keys_that_are_announced_and_none_are_missing() {
    assertThat(codes(resolve(""))).containsExactly("CSRF_KEY_MISSING");
    assertThat(codes(TokenKeys.resolve(written("${old:}"), Configuration.empty())))
        .containsExactly("CSRF_KEY_MISSING");
    assertThat(TokenKeys.resolve(List.of(), Configuration.empty()).findings()).isEmpty();
    assertThat(
            TokenKeys.resolve(written("${key}", "${old:}"), Configuration.of("key", "1:" + KEY))
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "${bank.key:1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=}",
        "1:${bank.key:AAAA}",
        "1:${bank.key}AAAA",
        "1:AAAA${bank.key}",
        "AAAA${bank.key}",
        "${bank.key}${bank.rest}",
        "1:${AAAA/+}",
        "1:${AAAA",
        ""
      })
  void S87_no_part_of_a_key_stands_in_the_source(String text) {
    List<Finding> findings = PolicyCheck.check(facts("${bank.first}", text));
    assertThat(findings)
        .extracting(Declarations::summary)
        .containsExactly("CSRF_KEY_IN_SOURCE tokenKeys[1]");
    assertThat(findings.get(0).message()).doesNotContain("AAAA");
    TokenKeys keys = TokenKeys.resolve(written(text), Configuration.of("bank.key", "1:" + KEY));
    assertThat(keys.keys()).isEmpty();
    assertThat(codes(keys)).containsExactly("CSRF_KEY_IN_SOURCE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${bank.key}", "1:${bank.key}", "255:${bank.key}", "${bank.key:}"})
  void S87_a_reference_holds_no_key(String text) {
    assertThat(PolicyCheck.check(facts(text))).isEmpty();
  }

  @Test
  void S87_is_judged_after_references_were_resolved_too() {
    ResolvedFacts resolved =
        References.resolve(facts("${bank.key}"), Configuration.of("bank.key", "1:" + KEY));
    assertThat(PolicyCheck.check(resolved)).isEmpty();
    assertThat(resolved.toString()).doesNotContain(KEY);
  }

  @Test
  void a_token_does_not_expire_before_it_is_made() {
    assertThat(PolicyCheck.check(facts(-1)))
        .extracting(Declarations::summary)
        .containsExactly("TOKEN_MAX_AGE_RANGE tokenMaxAge");
    assertThat(PolicyCheck.check(facts(0))).isEmpty();
    assertThat(PolicyCheck.check(facts(3600))).isEmpty();
  }

  private static TokenKeys resolve(String value) {
    return TokenKeys.resolve(written("${key}"), Configuration.of("key", value));
  }

  private static List<String> codes(TokenKeys keys) {
    return keys.findings().stream().map(finding -> finding.rule().name()).toList();
  }

  private static List<Setting> written(String... texts) {
    return Setting.list("tokenKeys", List.of(texts));
  }

  private static ApplicationFacts facts(String... tokenKeys) {
    return facts(written(tokenKeys), 0);
  }

  private static ApplicationFacts facts(int tokenMaxAge) {
    return facts(List.of(), tokenMaxAge);
  }

  private static ApplicationFacts facts(List<Setting> tokenKeys, int tokenMaxAge) {
    return new ApplicationFacts(
        Setting.list("publicOrigins", List.of("https://bank.example")),
        Set.of(),
        Optional.empty(),
        Set.of(),
        tokenKeys,
        tokenMaxAge);
  }

  private static byte[] secret(int length, int value) {
    byte[] secret = new byte[length];
    for (int at = 0; at < length; at++) {
      secret[at] = (byte) (value + at);
    }
    return secret;
  }
}
