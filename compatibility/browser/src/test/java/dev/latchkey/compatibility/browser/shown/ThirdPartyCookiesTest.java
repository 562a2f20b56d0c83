package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.OwnPages;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.chromium.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All other tests let Chromium send cookies to sites other than that of the tab, so that {@code
 * SameSite=None} is seen. This one does not: {@code THIRD_PARTY_COOKIE_BLOCKED} warns of it.
 */
@ExtendWith(Shown.Extension.class)
class ThirdPartyCookiesTest {

  private static final String FETCH =
      "fetch(arguments[0], {credentials: 'include'}).finally(arguments[1])";

  @Test
  void left_to_itself_chromium_sends_a_script_of_another_site_without_cookies(Shown shown) {
    String sibling = shown.newId();
    String foreign = shown.newId();
    try (Chromium chromium = shown.lab().another()) {
      var driver = chromium.driver();
      driver.get(Shown.APPLICATION + OwnPages.COOKIES_PATH);
      driver.get("https://app.bank.example" + Page.PATH);
      driver.executeAsyncScript(FETCH, Shown.url("notes", sibling));
      driver.get("https://partner.example" + Page.PATH);
      driver.executeAsyncScript(FETCH, Shown.url("notes", foreign));
    }
    assertThat(Shown.evidence(sibling)).containsEntry("cookies", "lax none strict unset");
    assertThat(Shown.evidence(foreign)).isNotEmpty().doesNotContainKey("cookies");
  }
}
