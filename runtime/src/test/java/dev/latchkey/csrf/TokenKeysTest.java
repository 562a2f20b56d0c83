package dev.latchkey.csrf;

import static dev.latchkey.csrf.TokenFixture.HEADER;
import static dev.latchkey.csrf.TokenFixture.NOW;
import static dev.latchkey.csrf.TokenFixture.S1;
import static dev.latchkey.csrf.TokenFixture.session;
import static dev.latchkey.csrf.TokenFixture.tokens;
import static dev.latchkey.csrf.TokenFixture.verify;
import static dev.latchkey.csrf.TokenFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and time: what changes while an application runs. */
class TokenKeysTest {

  private static final int HOUR = 3_600;

  private final Tokens tokens = tokens(2, 1);
  private final String token = tokens.mint(session(S1), "");

  @ParameterizedTest
  @CsvSource({
    "0, TOKEN_OK",
    "3600, TOKEN_OK",
    "3601, TOKEN_EXPIRED",
    "-60, TOKEN_OK",
    "-61, TOKEN_EXPIRED",
    "1000000000, TOKEN_EXPIRED"
  })
  void expires_with_its_age(long age, Reason expected) {
    String minted = tokens(HOUR, NOW, 2).mint(session(S1), "");

    assertThat(verify(tokens(HOUR, NOW + age, 2), session(S1, minted))).isEqualTo(expected);
    assertThat(verify(tokens(0, NOW + age, 2), session(S1, minted))).isEqualTo(Reason.TOKEN_OK);
  }

  /** The sign bit of the seconds is set from 2038 on. */
  @Test
  void the_time_has_no_sign() {
    long later = 4_000_000_000L;
    String minted = tokens(HOUR, later, 2).mint(session(S1), "");

    assertThat(verify(tokens(HOUR, later + 1, 2), session(S1, minted))).isEqualTo(Reason.TOKEN_OK);
  }

  @Test
  void a_false_tag_is_never_called_expired() {
    Tokens expiring = tokens(HOUR, NOW + 2 * HOUR, 2);

    assertThat(verify(expiring, session("S2", token))).isEqualTo(Reason.TOKEN_BAD_TAG);
    assertThat(verify(expiring, session(S1, token))).isEqualTo(Reason.TOKEN_EXPIRED);
  }

  @Test
  void keys_change_without_anybody_being_refused() {
    String old = tokens(1).mint(session(S1), "");
    Tokens changing = tokens(2, 1);

    assertThat(verify(changing, session(S1, old))).isEqualTo(Reason.TOKEN_OK);
    String renewed = changing.renewal(session(S1, old), HEADER, "");
    assertThat(verify(tokens(2), session(S1, renewed))).isEqualTo(Reason.TOKEN_OK);
    assertThat(verify(tokens(2), session(S1, old))).isEqualTo(Reason.TOKEN_UNKNOWN_KEY);
  }

  /** While keys change, some nodes mint with the new one already. */
  @Test
  void nodes_share_nothing_but_keys() {
    Tokens first = tokens(2, 1);
    Tokens second = tokens(1, 2);

    assertThat(verify(first, session(S1, second.mint(session(S1), "x"))))
        .isEqualTo(Reason.TOKEN_BAD_TAG);
    assertThat(verify(first, session(S1, second.mint(session(S1), "")))).isEqualTo(Reason.TOKEN_OK);
    assertThat(verify(second, session(S1, first.mint(session(S1), "")))).isEqualTo(Reason.TOKEN_OK);
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

    assertThat(tokens.verify(session(S1, renewed), HEADER, "transfer")).isEqualTo(Reason.TOKEN_OK);
    assertThat(verify(tokens, session(S1, renewed))).isEqualTo(Reason.TOKEN_BAD_TAG);
  }
}
