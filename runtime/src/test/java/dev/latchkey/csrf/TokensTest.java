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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, cookies, keys and time around a token. */
class TokensTest {

  private static final int HOUR = 3_600;

  private final Tokens tokens = tokens(2, 1);
  private final String token = tokens.mint(session(S1), "");

  private Verdict judge(String... lines) {
    return verify(tokens, session(S1, lines));
  }

  @Test
  void white_space_around_it_is_the_protocols() {
    assertThat(judge(" \t" + token + " \t")).isEqualTo(Verdict.TOKEN_OK);
    assertThat(judge("  \t ")).isEqualTo(Verdict.TOKEN_MISSING);
    assertThat(judge("\u00a0" + token.substring(1))).isEqualTo(Verdict.TOKEN_ENCODING);
  }

  @Test
  void several_are_refused_however_they_are_joined() {
    assertThat(judge(token, token)).isEqualTo(Verdict.TOKEN_DUPLICATE);
    assertThat(judge(token, "")).isEqualTo(Verdict.TOKEN_DUPLICATE);
    assertThat(judge("", token)).isEqualTo(Verdict.TOKEN_DUPLICATE);
    assertThat(judge(token + "," + token)).isEqualTo(Verdict.TOKEN_DUPLICATE);
    assertThat(judge(token + ", " + token)).isEqualTo(Verdict.TOKEN_DUPLICATE);
    assertThat(judge(token + ",")).isEqualTo(Verdict.TOKEN_DUPLICATE);
    assertThat(judge(", " + token)).isEqualTo(Verdict.TOKEN_DUPLICATE);
  }

  @Test
  void without_lines_there_is_none() {
    assertThat(judge()).isEqualTo(Verdict.TOKEN_MISSING);
    Map<String, List<String>> headers = new java.util.HashMap<>(session(S1));
    headers.put(HEADER, List.of());
    assertThat(verify(tokens, headers)).isEqualTo(Verdict.TOKEN_MISSING);
    headers.put(HEADER, null);
    assertThat(verify(tokens, headers)).isEqualTo(Verdict.TOKEN_MISSING);
    headers.put(HEADER, java.util.Collections.singletonList(null));
    assertThat(verify(tokens, headers)).isEqualTo(Verdict.TOKEN_MISSING);
  }

  @Test
  void names_of_headers_have_no_case() {
    Map<String, List<String>> headers =
        Map.of("cookie", List.of(SESSION + "=" + S1), "x-csrf-token", List.of(token));

    assertThat(verify(tokens, headers)).isEqualTo(Verdict.TOKEN_OK);
  }

  @ParameterizedTest
  @CsvSource({
    "71, TOKEN_LENGTH",
    "73, TOKEN_LENGTH",
    "68, TOKEN_LENGTH",
    "76, TOKEN_LENGTH",
    "145, TOKEN_LENGTH",
    "1, TOKEN_LENGTH",
    "72, TOKEN_VERSION"
  })
  void only_72_characters_are_decoded(int length, Verdict expected) {
    assertThat(judge("_".repeat(length))).isEqualTo(expected);
  }

  @Test
  void the_shape_is_judged_before_the_cookies_and_these_before_the_tag() {
    Map<String, List<String>> twice = cookies(SESSION + "=a; " + SESSION + "=b");

    assertThat(verify(tokens, with(twice, "short"))).isEqualTo(Verdict.TOKEN_LENGTH);
    assertThat(verify(tokens, with(twice, "_".repeat(72)))).isEqualTo(Verdict.TOKEN_VERSION);
    assertThat(verify(tokens, with(twice, token))).isEqualTo(Verdict.COOKIE_DUPLICATE);
    assertThat(verify(tokens, with(Map.of(), token))).isEqualTo(Verdict.BINDING_MISSING);
    assertThat(verify(tokens, with(Map.of(), tokens(9).mintFor(S1, ""))))
        .isEqualTo(Verdict.BINDING_MISSING);
  }

  @Test
  void two_cookies_are_refused_in_whatever_lines() {
    Map<String, List<String>> twoLines = cookies(SESSION + "=" + S1, SESSION + "=" + S1);

    assertThat(verify(tokens, with(twoLines, token))).isEqualTo(Verdict.COOKIE_DUPLICATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\"", " ", "\t "})
  void an_empty_session_is_none(String value) {
    String visitors = tokens.mintFor("P", "");
    String pair = SESSION + "=" + value;

    assertThat(verify(tokens, with(cookies(pair), token))).isEqualTo(Verdict.BINDING_MISSING);
    assertThat(verify(tokens, with(cookies(pair + "; " + BEFORE_LOGIN + "=P"), visitors)))
        .isEqualTo(Verdict.TOKEN_OK);
  }

  @Test
  void two_cookies_from_before_login_matter_only_before_login() {
    String twice = BEFORE_LOGIN + "=P; " + BEFORE_LOGIN + "=Q";
    String visitors = tokens.mintFor("P", "");

    assertThat(verify(tokens, with(cookies(twice), visitors))).isEqualTo(Verdict.COOKIE_DUPLICATE);
    assertThat(verify(tokens, with(cookies(twice, SESSION + "=" + S1), token)))
        .isEqualTo(Verdict.TOKEN_OK);
  }

  @Test
  void a_doubtful_session_is_no_reason_to_look_at_the_cookie_from_before_login() {
    String lines = "x=1," + SESSION + "=evil; " + BEFORE_LOGIN + "=P";

    assertThat(verify(tokens, with(cookies(lines), tokens.mintFor("P", ""))))
        .isEqualTo(Verdict.COOKIE_DUPLICATE);
  }

  @Test
  void without_a_cookie_from_before_login_there_is_only_the_session() {
    Tokens strict =
        Tokens.of(TokenFixture.keys(2), TokenFixture.cookie(""), 0, TokenFixture.at(NOW));

    assertThat(verify(strict, session(S1, token))).isEqualTo(Verdict.TOKEN_OK);
    assertThat(verify(strict, with(cookies(BEFORE_LOGIN + "=" + S1), token)))
        .isEqualTo(Verdict.BINDING_MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0100", "a\u2000b", "a\u0001b", "a\u007fb"})
  void what_is_no_octet_binds_nothing(String value) {
    assertThat(verify(tokens, session(value, token))).isEqualTo(Verdict.BINDING_MISSING);
    assertThatThrownBy(() -> tokens.mint(session(value), ""))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tokens.mintFor(value, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_no_browser_keeps_binds_nothing() {
    String longest = "x".repeat(4096);

    assertThat(verify(tokens, session(longest, tokens.mintFor(longest, ""))))
        .isEqualTo(Verdict.TOKEN_OK);
    assertThat(verify(tokens, session(longest + "x", token))).isEqualTo(Verdict.BINDING_MISSING);
  }

  @Test
  void what_login_minted_is_valid_with_the_cookie_that_it_set() {
    String value = "\"a quoted, value\"";

    assertThat(verify(tokens, session(value, tokens.mintFor(value, ""))))
        .isEqualTo(Verdict.TOKEN_OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\"", " a", "a\t", "a;b", "a\r\nb"})
  void nothing_is_minted_for_what_no_browser_sends_back(String value) {
    assertThatThrownBy(() -> tokens.mintFor(value, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_minted_without_a_cookie_or_with_two() {
    assertThatThrownBy(() -> tokens.mint(Map.of(), ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The request has no cookie named __Host-session or __Host-visitor with a value that a"
                + " token can bind to.");
    assertThatThrownBy(() -> tokens.mint(cookies(SESSION + "=a", SESSION + "=b"), ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The request has several cookies, or what some servers take for");
  }

  @ParameterizedTest
  @CsvSource({
    "0, TOKEN_OK",
    "3600, TOKEN_OK",
    "3601, TOKEN_EXPIRED",
    "-60, TOKEN_OK",
    "-61, TOKEN_EXPIRED",
    "1000000000, TOKEN_EXPIRED"
  })
  void expires_with_its_age(long age, Verdict expected) {
    String minted = tokens(HOUR, NOW, 2).mint(session(S1), "");

    assertThat(verify(tokens(HOUR, NOW + age, 2), session(S1, minted))).isEqualTo(expected);
    assertThat(verify(tokens(0, NOW + age, 2), session(S1, minted))).isEqualTo(Verdict.TOKEN_OK);
  }

  /** The sign bit of the seconds is set from 2038 on. */
  @Test
  void the_time_has_no_sign() {
    long later = 4_000_000_000L;
    String minted = tokens(HOUR, later, 2).mint(session(S1), "");

    assertThat(verify(tokens(HOUR, later + 1, 2), session(S1, minted))).isEqualTo(Verdict.TOKEN_OK);
  }

  @Test
  void a_false_tag_is_never_called_expired() {
    Tokens expiring = tokens(HOUR, NOW + 2 * HOUR, 2);

    assertThat(verify(expiring, session("S2", token))).isEqualTo(Verdict.TOKEN_BAD_TAG);
    assertThat(verify(expiring, session(S1, token))).isEqualTo(Verdict.TOKEN_EXPIRED);
  }

  @Test
  void keys_change_without_anybody_being_refused() {
    String old = tokens(1).mint(session(S1), "");
    Tokens changing = tokens(2, 1);

    assertThat(verify(changing, session(S1, old))).isEqualTo(Verdict.TOKEN_OK);
    String renewed = changing.renewal(session(S1, old), HEADER, "");
    assertThat(verify(tokens(2), session(S1, renewed))).isEqualTo(Verdict.TOKEN_OK);
    assertThat(verify(tokens(2), session(S1, old))).isEqualTo(Verdict.TOKEN_UNKNOWN_KEY);
  }

  /** While keys change, some nodes mint with the new one already. */
  @Test
  void nodes_share_nothing_but_keys() {
    Tokens first = tokens(2, 1);
    Tokens second = tokens(1, 2);

    assertThat(verify(first, session(S1, second.mint(session(S1), "x"))))
        .isEqualTo(Verdict.TOKEN_BAD_TAG);
    assertThat(verify(first, session(S1, second.mint(session(S1), ""))))
        .isEqualTo(Verdict.TOKEN_OK);
    assertThat(verify(second, session(S1, first.mint(session(S1), ""))))
        .isEqualTo(Verdict.TOKEN_OK);
  }

  @Test
  void only_a_valid_token_of_an_older_key_is_renewed() {
    String old = tokens(1).mint(session(S1), "");

    assertThat(tokens.renewal(session(S1, token), HEADER, "")).isNull();
    assertThat(tokens.renewal(session(S1), HEADER, "")).isNull();
    assertThat(tokens.renewal(session("S2", old), HEADER, "")).isNull();
    assertThat(tokens.renewal(session(S1, old), HEADER, "scope")).isNull();
    assertThat(tokens.renewal(session(S1, tokens(3).mint(session(S1), "")), HEADER, "")).isNull();
    assertThat(tokens.renewal(with(Map.of(), old), HEADER, "")).isNull();
    assertThat(tokens.renewal(session(S1, old), HEADER, "")).hasSize(72);
  }

  @Test
  void a_renewed_token_keeps_its_scope() {
    String old = tokens(1).mint(session(S1), "transfer");
    String renewed = tokens.renewal(session(S1, old), HEADER, "transfer");

    assertThat(tokens.verify(session(S1, renewed), HEADER, "transfer")).isEqualTo(Verdict.TOKEN_OK);
    assertThat(judge(renewed)).isEqualTo(Verdict.TOKEN_BAD_TAG);
  }

  @Test
  void serves_many_threads_at_once() {
    List<Verdict> verdicts =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(
                i -> {
                  String value = "session-" + i;
                  String minted = tokens.mint(session(value), "");
                  return verify(tokens, session(value, minted));
                })
            .distinct()
            .toList();

    assertThat(verdicts).containsExactly(Verdict.TOKEN_OK);
  }
}
