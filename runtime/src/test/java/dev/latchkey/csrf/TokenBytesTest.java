package dev.latchkey.csrf;

import static dev.latchkey.csrf.TokenFixture.HEADER;
import static dev.latchkey.csrf.TokenFixture.NOW;
import static dev.latchkey.csrf.TokenFixture.S1;
import static dev.latchkey.csrf.TokenFixture.secret;
import static dev.latchkey.csrf.TokenFixture.session;
import static dev.latchkey.csrf.TokenFixture.tokens;
import static dev.latchkey.csrf.TokenFixture.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The format to the byte, and that nothing but a token passes for one. */
class TokenBytesTest {

  private static final String LABEL = "dev.latchkey.csrf token";
  private static final int KEY = 200;

  private final Tokens tokens = tokens(KEY);
  private final String token = tokens.mint(session(S1), "");
  private final Random random = new Random(4);

  private static byte[] decode(String token) {
    return Base64.getUrlDecoder().decode(token);
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Reason judge(String presented) {
    return verify(tokens, session(S1, presented));
  }

  @Test
  void begins_with_version_key_and_time() {
    byte[] bytes = decode(token);

    assertThat(token).hasSize(72).matches("[A-Za-z0-9_-]*");
    assertThat(bytes).hasSize(54).startsWith(1, KEY, 0x6B, 0x49, 0xD2, 0x00);
    assertThat(0x6B49D200L).isEqualTo(NOW);
  }

  /** The description of the format, followed by hand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "transfer",
        "a scope that fills the first block",
        "a scope that fills the first block.",
        "a scope that is longer than one block of the hash function, \u00e9",
      })
  void ends_with_the_tag_of_the_described_bytes(String scope) throws GeneralSecurityException {
    for (String value : List.of("s", S1, "\"\u00e9\u00ff\"", "x".repeat(300))) {
      byte[] bytes = decode(tokens.mintFor(value, scope));

      assertThat(Arrays.copyOfRange(bytes, 22, 54)).isEqualTo(tag(bytes, scope, value));
    }
  }

  private static byte[] tag(byte[] token, String scope, String value)
      throws GeneralSecurityException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    put(input, LABEL.getBytes(StandardCharsets.US_ASCII));
    put(input, scope.getBytes(StandardCharsets.UTF_8));
    while (input.size() % 64 != 62) {
      input.write(0);
    }
    input.write(token, 0, 22);
    put(input, value.getBytes(StandardCharsets.ISO_8859_1));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret(KEY), "HmacSHA256"));
    return mac.doFinal(input.toByteArray());
  }

  private static void put(ByteArrayOutputStream input, byte[] part) {
    input.write(part.length >> 8);
    input.write(part.length);
    input.writeBytes(part);
  }

  static IntStream bits() {
    return IntStream.range(0, 54 * 8);
  }

  @ParameterizedTest
  @MethodSource("bits")
  void no_bit_can_be_flipped(int bit) {
    byte[] bytes = decode(token);
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    Reason expected =
        switch (bit / 8) {
          case 0 -> Reason.TOKEN_VERSION;
          case 1 -> Reason.TOKEN_UNKNOWN_KEY;
          default -> Reason.TOKEN_BAD_TAG;
        };

    assertThat(judge(encode(bytes))).isEqualTo(expected);
    assertThat(judge(token)).isEqualTo(Reason.TOKEN_OK);
  }

  @Test
  void every_byte_of_the_tag_counts_whatever_its_value() {
    byte[] bytes = decode(token);
    for (int at = 22; at < 54; at++) {
      byte right = bytes[at];
      for (int value = 0; value < 256; value++) {
        bytes[at] = (byte) value;
        boolean same = bytes[at] == right;
        assertThat(judge(encode(bytes)).accepted()).isEqualTo(same);
      }
      bytes[at] = right;
    }
  }

  @Test
  void each_token_has_one_spelling() {
    for (int at = 0; at < token.length(); at++) {
      for (char c = 0; c < 0x180; c++) {
        if (c != token.charAt(at)) {
          String other = token.substring(0, at) + c + token.substring(at + 1);
          assertThat(judge(other).accepted()).as(other).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {'+', '/', '=', ' ', '.', '~', '\t', '\n', '\r', '\0', '\u00a0', '\uff21'})
  void what_is_outside_the_alphabet_is_refused_wherever_it_stands(char c) {
    for (int at = 1; at < token.length() - 1; at++) {
      String other = token.substring(0, at) + c + token.substring(at + 1);
      assertThat(judge(other)).isEqualTo(Reason.TOKEN_ENCODING);
    }
  }

  @Test
  void all_characters_of_the_alphabet_are_read_as_the_platform_reads_them() {
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = bytes();
      assertThat(TokenText.decode(TokenText.of(bytes))).isEqualTo(bytes);
    }
  }

  private byte[] bytes() {
    byte[] bytes = new byte[54];
    random.nextBytes(bytes);
    return bytes;
  }

  @Test
  void garbage_is_never_accepted() {
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = bytes();
      bytes[0] = 1;
      bytes[1] = (byte) KEY;
      assertThat(judge(encode(bytes))).isEqualTo(Reason.TOKEN_BAD_TAG);
      assertThat(judge(encode(bytes())).accepted()).isFalse();
    }
  }

  @Test
  void garbage_of_any_length_is_never_accepted() {
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(150), 0, 0x120).forEach(text::appendCodePoint);
      assertThat(judge(text.toString()).accepted()).as("%s", text).isFalse();
    }
  }

  @Test
  void no_other_session_can_use_it() {
    for (int at = 0; at < S1.length(); at++) {
      for (String other :
          Set.of(S1.substring(0, at), S1.substring(at + 1), S1.substring(0, at) + "!")) {
        if (!other.isEmpty()) {
          assertThat(verify(tokens, session(other, token))).isEqualTo(Reason.TOKEN_BAD_TAG);
        }
      }
    }
    assertThat(verify(tokens, session('"' + S1 + '"', token))).isEqualTo(Reason.TOKEN_BAD_TAG);
  }

  static Stream<List<String>> scopes() {
    List<String> scopes =
        List.of("", "a", "b", "ab", "a\0", "a\0b", "transfer", "x".repeat(34), "x".repeat(35));
    return scopes.stream().flatMap(one -> scopes.stream().map(other -> List.of(one, other)));
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void no_other_scope_can_use_it(List<String> pair) {
    String minted = tokens.mint(session(S1), pair.get(0));

    assertThat(tokens.verify(session(S1, minted), HEADER, pair.get(1)).accepted())
        .isEqualTo(pair.get(0).equals(pair.get(1)));
  }

  @Test
  void no_two_are_alike() {
    Set<String> minted = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      assertThat(minted.add(tokens.mint(session(S1), ""))).isTrue();
    }
  }
}
