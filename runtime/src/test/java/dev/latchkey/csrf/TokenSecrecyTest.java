package dev.latchkey.csrf;

import static dev.latchkey.csrf.TokenFixture.HEADER;
import static dev.latchkey.csrf.TokenFixture.SESSION;
import static dev.latchkey.csrf.TokenFixture.at;
import static dev.latchkey.csrf.TokenFixture.cookie;
import static dev.latchkey.csrf.TokenFixture.cookies;
import static dev.latchkey.csrf.TokenFixture.session;
import static dev.latchkey.csrf.TokenFixture.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.policy.TokenKeys;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither keys nor cookies nor tokens get into texts. */
class TokenSecrecyTest {

  private static final String VALUE = "very-secret-session";

  private static TokenKeys.Key key(int id, int bytes) {
    byte[] secret = new byte[bytes];
    Arrays.fill(secret, (byte) 'K');
    return new TokenKeys.Key(id, secret);
  }

  private static Tokens of(TokenKeys.Key... keys) {
    return Tokens.of(List.of(keys), cookie(), 0, at(0));
  }

  private static ThrowingCallable mint(String... lines) {
    return () -> tokens(1).mint(cookies(lines), "");
  }

  static Stream<ThrowingCallable> mistakes() {
    return Stream.of(
        () -> of(key(1, 31)),
        () -> of(key(1, 0)),
        () -> of(key(256, 32)),
        () -> of(key(-1, 32)),
        () -> of(key(1, 32), key(1, 33)),
        () -> of(),
        () -> Tokens.of(List.of(key(1, 32)), cookie(), -1, at(0)),
        () -> Tokens.of(List.of(key(1, 32)), cookie("no name"), 0, at(0)),
        mint(SESSION + "=" + VALUE, SESSION + "=" + VALUE),
        mint("other=" + VALUE),
        mint(SESSION + "=" + VALUE + "\u2000"),
        () -> tokens(1).mintFor(VALUE + ";", ""),
        () -> tokens(1).mintFor(" " + VALUE, ""),
        () -> tokens(1).mintFor(VALUE, "s".repeat(70_000)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakes_are_told_without_them(ThrowingCallable mistake) {
    assertThatThrownBy(mistake)
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
        .satisfies(thrown -> assertThat(printed(thrown)).satisfies(TokenSecrecyTest::isHarmless));
  }

  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static void isHarmless(String text) {
    byte[] key = key(1, 32).secret();
    assertThat(text)
        .doesNotContain(VALUE, "KKKK", "75, 75", HexFormat.of().formatHex(key))
        .doesNotContain(Base64.getEncoder().encodeToString(key).substring(0, 8));
  }

  @Test
  void nothing_prints_them() {
    byte[] token = new byte[TokenFormat.BYTES];
    token[0] = TokenFormat.VERSION;
    String text = TokenText.of(token);
    PresentedToken presented = PresentedToken.of(List.of(text));
    KeyRing ring = new KeyRing(List.of(key(1, 32)));
    List<Object> all =
        List.of(
            of(key(1, 32)),
            ring,
            ring.minting(),
            Hmac.of(key(1, 32).secret()),
            Hmac.ofProvider(key(1, 32).secret()),
            Binding.of(VALUE),
            new BindingCookies(cookie()).in(session(VALUE)),
            Cookies.named(SESSION, session(VALUE).get("Cookie")),
            presented);

    assertThat(presented.bytes()).isEqualTo(token);
    assertThat(all)
        .extracting(Object::toString)
        .allSatisfy(TokenSecrecyTest::isHarmless)
        .noneMatch(printed -> printed.contains(text));
  }

  /** The names of keys are public: a request may name any, and learns nothing more by it. */
  @Test
  void every_unknown_key_is_refused_alike() {
    for (int id = 0; id < 256; id++) {
      String minted = tokens(id).mint(session(VALUE), "");
      Reason expected = id == 7 ? Reason.TOKEN_OK : Reason.TOKEN_UNKNOWN_KEY;
      assertThat(tokens(7).verify(session(VALUE, minted), HEADER, "")).isEqualTo(expected);
    }
  }
}
