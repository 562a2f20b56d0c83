package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The HTTP cache. Pages of one site share it, so that a response that was kept for one origin could
 * be handed to another: RFC 9111, section 4.1 has {@code Vary} against that. (The model has no such
 * cache, and Chromium uses none where it does not trust the certificate: so this is plain http.)
 */
@ExtendWith(Shown.Extension.class)
class HttpCacheTest {

  private static final Page APP = Page.of("http://app.plain.example");
  private static final Page APEX = Page.of("http://plain.example");
  private static final Page OTHER = Page.of("http://other.plain.example");

  private final Shown shown;

  HttpCacheTest(Shown shown) {
    this.shown = shown;
  }

  private Seen get(Page page, String url) {
    return shown.lab().perform(page, Asked.fetch("GET", url));
  }

  private static String kept(String path, String id) {
    return Shown.PLAIN + "/api/" + path + "?id=" + id;
  }

  private static int asked(String id) {
    return Traffic.read().of(id).size();
  }

  @Test
  void a_response_that_was_kept_for_one_origin_does_not_serve_another() {
    String id = shown.newId();
    String url = kept("kept", id);
    assertThat(get(APP, url).isReadable()).isTrue();
    assertThat(get(APP, url).isReadable()).isTrue();
    assertThat(asked(id)).as("it was kept").isEqualTo(1);
    assertThat(get(APEX, url).isReadable()).isTrue();
    assertThat(asked(id)).as("another origin asks anew").isEqualTo(2);
    assertThat(get(OTHER, url).isReadable()).isFalse();
    assertThat(asked(id)).isEqualTo(3);
  }

  /** A response to a request without Origin has the header too. */
  @Test
  void a_response_that_was_kept_without_an_origin_does_not_serve_one() {
    String id = shown.newId();
    String url = kept("kept", id);
    Asked opaque = Asked.fetch("GET", url).mode("no-cors");
    shown.lab().perform(APP, opaque);
    shown.lab().perform(APP, opaque);
    assertThat(asked(id)).as("it was kept").isEqualTo(1);
    assertThat(get(APP, url).isReadable()).isTrue();
    assertThat(asked(id)).isEqualTo(2);
  }

  @Test
  void without_vary_the_second_origin_is_served_what_was_kept_for_the_first() {
    String id = shown.newId();
    String url = kept("kept-by-hand", id);
    assertThat(get(APP, url).isReadable()).isTrue();
    assertThat(get(APEX, url).isReadable()).isFalse();
    assertThat(asked(id)).isEqualTo(1);
  }
}
