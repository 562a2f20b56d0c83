package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;

/**
 * The story as on the web, where hosts tell sites apart, and a neighbour is a host of the same
 * domain.
 */
class StoryBehindTlsTest extends StoryPlayed {

  @Override
  RunningStory begin(Path folder) throws IOException {
    return RunningStory.behindTls(folder);
  }

  /** The other site's in all ways; the rest is the same as without TLS. */
  @Override
  Stream<Attempt> attempts() {
    return Attempt.all()
        .filter(attempt -> attempt.place() == Attempt.Place.STRANGER && !attempt.isProtected());
  }

  @Test
  void the_declared_cookie_is_stored_with_its_attributes() {
    Cookie session = bankCookie("__Host-session");
    assertThat(session.isSecure()).isTrue();
    assertThat(session.isHttpOnly()).isTrue();
    assertThat(session.getSameSite()).isEqualTo("Lax");
    assertThat(session.getPath()).isEqualTo("/");
    assertThat(session.getDomain()).isEqualTo("bank.example");
  }

  private Cookie bankCookie(String name) {
    visitor.open(story.origins().bank());
    return chromium.driver().manage().getCookieNamed(name);
  }

  /** The prefix is what keeps a neighbour from logging a victim in as somebody else. */
  @Test
  void a_neighbour_plants_a_cookie_but_none_with_the_prefix() {
    visitor.open(story.origins().neighbour());
    for (String name : new String[] {"__Host-planted", "planted"}) {
      chromium
          .driver()
          .executeScript(
              "document.cookie = arguments[0] + '=x; Secure; Path=/; Domain=bank.example'", name);
    }
    assertThat(bankCookie("planted").getDomain()).isEqualTo(".bank.example");
    assertThat(chromium.driver().manage().getCookieNamed("__Host-planted")).isNull();
  }
}
