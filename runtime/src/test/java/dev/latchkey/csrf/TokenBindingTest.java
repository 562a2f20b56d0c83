package dev.latchkey.csrf;

import static dev.latchkey.csrf.TokenFixture.BEFORE_LOGIN;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cookie a token belongs to. */
class TokenBindingTest {

  private final Tokens tokens = tokens(2, 1);
  private final String token = tokens.mint(session(S1), "");

  @Test
  void two_cookies_are_refused_in_whatever_lines() {
    Map<String, List<String>> twoLines = cookies(SESSION + "=" + S1, SESSION + "=" + S1);

    assertThat(verify(tokens, with(twoLines, token))).isEqualTo(Reason.COOKIE_DUPLICATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\"", " ", "\t "})
  void an_empty_session_is_none(String value) {
    String visitors = tokens.mintFor("P", "");
    String pair = SESSION + "=" + value;

    assertThat(verify(tokens, with(cookies(pair), token))).isEqualTo(Reason.BINDING_MISSING);
    assertThat(verify(tokens, with(cookies(pair + "; " + BEFORE_LOGIN + "=P"), visitors)))
        .isEqualTo(Reason.TOKEN_OK);
  }

  @Test
  void two_cookies_from_before_login_matter_only_before_login() {
    String twice = BEFORE_LOGIN + "=P; " + BEFORE_LOGIN + "=Q";
    String visitors = tokens.mintFor("P", "");

    assertThat(verify(tokens, with(cookies(twice), visitors))).isEqualTo(Reason.COOKIE_DUPLICATE);
    assertThat(verify(tokens, with(cookies(twice, SESSION + "=" + S1), token)))
        .isEqualTo(Reason.TOKEN_OK);
  }

  @Test
  void a_doubtful_session_is_no_reason_to_look_at_the_cookie_from_before_login() {
    String lines = "x=1," + SESSION + "=evil; " + BEFORE_LOGIN + "=P";

    assertThat(verify(tokens, with(cookies(lines), tokens.mintFor("P", ""))))
        .isEqualTo(Reason.COOKIE_DUPLICATE);
  }

  @Test
  void without_a_cookie_from_before_login_there_is_only_the_session() {
    Tokens strict =
        Tokens.of(TokenFixture.keys(2), TokenFixture.cookie(""), 0, TokenFixture.at(NOW));

    assertThat(verify(strict, session(S1, token))).isEqualTo(Reason.TOKEN_OK);
    assertThat(verify(strict, with(cookies(BEFORE_LOGIN + "=" + S1), token)))
        .isEqualTo(Reason.BINDING_MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0100", "a\u2000b", "a\u0001b", "a\u007fb"})
  void what_is_no_octet_binds_nothing(String value) {
    assertThat(verify(tokens, session(value, token))).isEqualTo(Reason.BINDING_MISSING);
    assertThatThrownBy(() -> tokens.mint(session(value), ""))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tokens.mintFor(value, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_no_browser_keeps_binds_nothing() {
    String longest = "x".repeat(4096);

    assertThat(verify(tokens, session(longest, tokens.mintFor(longest, ""))))
        .isEqualTo(Reason.TOKEN_OK);
    assertThat(verify(tokens, session(longest + "x", token))).isEqualTo(Reason.BINDING_MISSING);
  }

  @Test
  void what_login_minted_is_valid_with_the_cookie_that_it_set() {
    String value = "\"a quoted, value\"";

    assertThat(verify(tokens, session(value, tokens.mintFor(value, ""))))
        .isEqualTo(Reason.TOKEN_OK);
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
}
