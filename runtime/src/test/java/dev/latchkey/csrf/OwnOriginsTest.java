package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which origin is our own, seen by a browser that sends {@code Origin} alone. */
class OwnOriginsTest {

  private static final String[] SHOPS = {
    "https://a.shop.example",
    "https://b.shop.example",
    "http://b.shop.example",
    "https://[::1]:8443"
  };

  private static Reason judge(String[] declared, String host, String scheme, String origin) {
    Map<String, List<String>> headers = HeadersOf.credentialed("Origin", origin);
    if (host != null) {
      HeadersOf.add(headers, "Host", host);
    }
    return GateBuilder.of(declared).gate("POST").judge("POST", "POST", headers, scheme);
  }

  @ParameterizedTest
  @CsvSource({
    "a.shop.example,      https://a.shop.example, ORIGIN_MATCH",
    "A.Shop.Example,      https://a.shop.example, ORIGIN_MATCH",
    "a.shop.example:443,  https://a.shop.example, ORIGIN_MATCH",
    "a.shop.example,      https://b.shop.example, ORIGIN_MISMATCH",
    "a.shop.example:443,  https://b.shop.example, ORIGIN_MISMATCH",
    "a.shop.example,      http://a.shop.example,  SCHEME_MISMATCH",
    "a.shop.example,      http://b.shop.example,  ORIGIN_MISMATCH",
    "b.shop.example,      http://b.shop.example,  ORIGIN_MATCH",
    "b.shop.example,      https://b.shop.example, ORIGIN_MATCH",
    "b.shop.example:80,   http://b.shop.example,  ORIGIN_MATCH",
    "b.shop.example:80,   https://b.shop.example, ORIGIN_MATCH",
    "b.shop.example:443,  http://b.shop.example,  ORIGIN_MATCH",
    "[::1]:8443,          https://[::1]:8443,     ORIGIN_MATCH",
    "[::1]:8443,          https://a.shop.example, ORIGIN_MISMATCH",
    "[::1],               https://[::1]:8443,     ORIGIN_MATCH",
    "[::1],               https://a.shop.example, ORIGIN_MISMATCH",
    "[::1].:80,           https://a.shop.example, ORIGIN_MISMATCH",
    "[::2],               https://a.shop.example, ORIGIN_MATCH",
    "[::1,                https://a.shop.example, ORIGIN_MATCH",
    "a.shop.example:8443, https://a.shop.example, ORIGIN_MATCH",
    "a.shop.example:8443, https://b.shop.example, ORIGIN_MISMATCH",
    "a.shop.example:80,   https://b.shop.example, ORIGIN_MISMATCH",
    "a.shop.example:,     https://b.shop.example, ORIGIN_MISMATCH",
    "a.shop.example.,     https://a.shop.example, ORIGIN_MATCH",
    "a.shop.example.,     https://b.shop.example, ORIGIN_MISMATCH",
    "A.SHOP.EXAMPLE.:81,  https://b.shop.example, ORIGIN_MISMATCH",
    "a.shop.example..,    https://b.shop.example, ORIGIN_MATCH",
    "a.shop.exampl,       https://b.shop.example, ORIGIN_MATCH",
    "a.shop.example.evil, https://b.shop.example, ORIGIN_MATCH",
    "., https://a.shop.example, ORIGIN_MATCH",
    ":443, https://a.shop.example, ORIGIN_MATCH",
    "backend.internal,    https://b.shop.example, ORIGIN_MATCH",
    "backend.internal,    http://a.shop.example,  SCHEME_MISMATCH",
    "backend.internal,    https://backend.internal, ORIGIN_MISMATCH",
    "'',                  https://a.shop.example, ORIGIN_MATCH",
    "'a.shop.example, b.shop.example', https://c.shop.example, ORIGIN_MISMATCH"
  })
  void areTheDeclaredOnesThatTheHostNames(String host, String origin, Reason reason) {
    assertThat(judge(SHOPS, host, null, origin)).isEqualTo(reason);
    assertThat(judge(SHOPS, host, "https", origin)).isEqualTo(reason);
  }

  @Test
  void areAllDeclaredOnesWhereNoHostIsGiven() {
    assertThat(judge(SHOPS, null, null, SHOPS[0])).isEqualTo(Reason.ORIGIN_MATCH);
    assertThat(judge(SHOPS, null, null, SHOPS[1])).isEqualTo(Reason.ORIGIN_MATCH);
    assertThat(judge(SHOPS, null, null, "https://c.shop.example"))
        .isEqualTo(Reason.ORIGIN_MISMATCH);
  }

  @ParameterizedTest
  @CsvSource({
    "https, app.example,      https://app.example,      ORIGIN_MATCH",
    "HTTPS, app.example,      https://app.example,      ORIGIN_MATCH",
    "https, APP.example:443,  https://app.example,      ORIGIN_MATCH",
    "http,  app.example:80,   http://app.example,       ORIGIN_MATCH",
    "http,  app.example:443,  https://app.example,      SCHEME_MISMATCH",
    "http,  app.example:443,  http://app.example:443,   ORIGIN_MATCH",
    "https, app.example:80,   https://app.example:80,   ORIGIN_MATCH",
    "https, app.example:80,   https://app.example,      ORIGIN_MISMATCH",
    "https, app.example:8443, https://app.example,      ORIGIN_MISMATCH",
    "https, app.example,      https://app.example:8443, ORIGIN_MISMATCH",
    "http,  [2001:db8::1],    http://[2001:db8::1],     ORIGIN_MATCH",
    "http,  [2001:DB8::1]:80, http://[2001:db8::1],     ORIGIN_MATCH",
    "http,  [2001:db8::80],   http://[2001:db8::80],    ORIGIN_MATCH",
    "https, [2001:db8::443],  https://[2001:db8::],     ORIGIN_MISMATCH",
    "h,     app.example,      https://app.example,      SCHEME_MISMATCH",
    "'',    app.example,      https://app.example,      SCHEME_MISMATCH",
    "https, '',               https://app.example,      ORIGIN_MISMATCH",
    "https, app.example.evil, https://app.example,      ORIGIN_MISMATCH",
    "https, app.exampl,       https://app.example,      ORIGIN_MISMATCH"
  })
  void areWhatTheRequestIsAddressedToWhereNoneIsDeclared(
      String scheme, String host, String origin, Reason reason) {
    assertThat(judge(new String[0], host, scheme, origin)).isEqualTo(reason);
  }

  @Test
  void areNoneWhereNothingIsKnown() {
    String[] none = {};
    String origin = "https://app.example";
    assertThat(judge(none, null, "https", origin)).isEqualTo(Reason.ORIGIN_MISMATCH);
    assertThat(judge(none, "app.example", null, origin)).isEqualTo(Reason.SCHEME_MISMATCH);
  }

  /** U+212A is the sign of Kelvin, which Java folds to a k. */
  @Test
  void foldTheLettersOfAsciiOnly() {
    assertThat(judge(new String[0], "\u212A.example", "https", "https://k.example"))
        .isEqualTo(Reason.ORIGIN_MISMATCH);
    assertThat(judge(new String[0], "K.example", "https", "https://k.example"))
        .isEqualTo(Reason.ORIGIN_MATCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://app.example/", "https://*.example", "null", "${origin}"})
  void cannotBeDeclaredOtherwiseThanBrowsersWriteThem(String text) {
    assertThatThrownBy(() -> GateBuilder.of(text).application())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void needTheSchemeUnlessTheyAreDeclared() {
    assertThat(GateBuilder.of(SHOPS).application().needsScheme()).isFalse();
    assertThat(GateBuilder.of().application().needsScheme()).isTrue();
  }
}
