package dev.latchkey.csrf;

import static dev.latchkey.csrf.TokenFixture.HEADER;
import static dev.latchkey.csrf.TokenFixture.S1;
import static dev.latchkey.csrf.TokenFixture.SESSION;
import static dev.latchkey.csrf.TokenFixture.cookies;
import static dev.latchkey.csrf.TokenFixture.session;
import static dev.latchkey.csrf.TokenFixture.tokens;
import static dev.latchkey.csrf.TokenFixture.verify;
import static dev.latchkey.csrf.TokenFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines, cookies, keys and time around a token. */
class TokensTest {

  private final Tokens tokens = tokens(2, 1);
  private final String token = tokens.mint(session(S1), "");

  private Reason judge(String... lines) {
    return verify(tokens, session(S1, lines));
  }

  @Test
  void white_space_around_it_is_the_protocols() {
    assertThat(judge(" \t" + token + " \t")).isEqualTo(Reason.TOKEN_OK);
    assertThat(judge("  \t ")).isEqualTo(Reason.TOKEN_MISSING);
    assertThat(judge("\u00a0" + token.substring(1))).isEqualTo(Reason.TOKEN_ENCODING);
  }

  @Test
  void several_are_refused_however_they_are_joined() {
    assertThat(judge(token, token)).isEqualTo(Reason.TOKEN_DUPLICATE);
    assertThat(judge(token, "")).isEqualTo(Reason.TOKEN_DUPLICATE);
    assertThat(judge("", token)).isEqualTo(Reason.TOKEN_DUPLICATE);
    assertThat(judge(token + "," + token)).isEqualTo(Reason.TOKEN_DUPLICATE);
    assertThat(judge(token + ", " + token)).isEqualTo(Reason.TOKEN_DUPLICATE);
    assertThat(judge(token + ",")).isEqualTo(Reason.TOKEN_DUPLICATE);
    assertThat(judge(", " + token)).isEqualTo(Reason.TOKEN_DUPLICATE);
  }

  @Test
  void without_lines_there_is_none() {
    assertThat(judge()).isEqualTo(Reason.TOKEN_MISSING);
    Map<String, List<String>> headers = new HashMap<>(session(S1));
    headers.put(HEADER, List.of());
    assertThat(verify(tokens, headers)).isEqualTo(Reason.TOKEN_MISSING);
    headers.put(HEADER, null);
    assertThat(verify(tokens, headers)).isEqualTo(Reason.TOKEN_MISSING);
    headers.put(HEADER, Collections.singletonList(null));
    assertThat(verify(tokens, headers)).isEqualTo(Reason.TOKEN_MISSING);
  }

  @Test
  void names_of_headers_have_no_case() {
    Map<String, List<String>> headers =
        HeadersOf.request("cookie", SESSION + "=" + S1, "x-csrf-token", token);

    assertThat(verify(tokens, headers)).isEqualTo(Reason.TOKEN_OK);
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
  void only_72_characters_are_decoded(int length, Reason expected) {
    assertThat(judge("_".repeat(length))).isEqualTo(expected);
  }

  @Test
  void the_shape_is_judged_before_the_cookies_and_these_before_the_tag() {
    Map<String, List<String>> twice = cookies(SESSION + "=a; " + SESSION + "=b");

    assertThat(verify(tokens, with(twice, "short"))).isEqualTo(Reason.TOKEN_LENGTH);
    assertThat(verify(tokens, with(twice, "_".repeat(72)))).isEqualTo(Reason.TOKEN_VERSION);
    assertThat(verify(tokens, with(twice, token))).isEqualTo(Reason.COOKIE_DUPLICATE);
    assertThat(verify(tokens, with(Map.of(), token))).isEqualTo(Reason.BINDING_MISSING);
    assertThat(verify(tokens, with(Map.of(), tokens(9).mintFor(S1, ""))))
        .isEqualTo(Reason.BINDING_MISSING);
  }

  @Test
  void serves_many_threads_at_once() {
    List<Reason> verdicts =
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

    assertThat(verdicts).containsExactly(Reason.TOKEN_OK);
  }
}
