package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Arrival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of four cookies go along: {@code Strict}, {@code Lax}, {@code None}, and one that says
 * nothing. It was set a moment ago, and so goes with the form of another site too.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.5.7">
 *     RFC 6265bis, the SameSite attribute</a>
 */
@ExtendWith(Shown.Extension.class)
class SameSiteTest {

  private static final String EVERY = "lax none strict unset";

  private final Shown shown;

  SameSiteTest(Shown shown) {
    this.shown = shown;
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "FETCH, https://api.bank.example, " + EVERY,
    "FETCH, https://app.bank.example, " + EVERY,
    "FETCH, http://app.bank.example, none",
    "FETCH, https://evil.example, none",
    "FETCH_WITHOUT_COOKIES, https://app.bank.example, ",
    "IMAGE, https://app.bank.example, " + EVERY,
    "IMAGE, https://evil.example, none",
    "BEACON, https://app.bank.example, " + EVERY,
    "BEACON, https://evil.example, none",
    "LINK, https://app.bank.example, " + EVERY,
    "LINK, http://app.bank.example, lax none unset",
    "LINK, https://evil.example, lax none unset",
    "FORM, https://api.bank.example, " + EVERY,
    "FORM, https://app.bank.example, " + EVERY,
    "FORM, http://app.bank.example, none unset",
    "FORM, https://evil.example, none unset",
    "TYPED, https://evil.example, " + EVERY
  })
  void cookies_that_go_along(Act act, String page, String cookies) {
    String id = shown.newId();
    act.inChromium(shown.lab(), page, Shown.url("open", id));
    Arrival chromium = shown.lab().await(id, 1).get(0);
    assertThat(chromium.cookies()).isEqualTo(cookies == null ? "" : cookies);
    String modelId = shown.newId();
    act.inModel(shown.modelWithCookies(), page, Shown.url("open", modelId));
    assertThat(Shown.evidence(modelId)).isEqualTo(chromium.evidence());
  }
}
