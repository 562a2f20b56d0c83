package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Arrival;
import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Page.Place;
import dev.latchkey.testkit.browser.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code Sec-Fetch-*} as it is really sent. The gate believes {@code Sec-Fetch-Site}.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
@ExtendWith(Shown.Extension.class)
class FetchMetadataTest {

  private final Shown shown;
  private final String id;

  FetchMetadataTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  private static String metadata(Arrival arrival) {
    return String.join(
        " ",
        List.of(
            String.valueOf(arrival.header("sec-fetch-site")),
            String.valueOf(arrival.header("sec-fetch-mode")),
            String.valueOf(arrival.header("sec-fetch-dest"))));
  }

  @ParameterizedTest
  @CsvSource({
    "FETCH, https://api.bank.example, same-origin cors empty",
    "FETCH, https://app.bank.example, same-site cors empty",
    "FETCH, http://app.bank.example, cross-site cors empty",
    "FETCH, https://evil.example, cross-site cors empty",
    "FETCH, http://localhost:5173, cross-site cors empty",
    "NO_CORS, https://evil.example, cross-site no-cors empty",
    "NO_CORS, https://api.bank.example, same-origin no-cors empty",
    "IMAGE, https://api.bank.example, same-origin no-cors image",
    "IMAGE, https://app.bank.example, same-site no-cors image",
    "IMAGE, https://evil.example, cross-site no-cors image",
    "BEACON, https://app.bank.example, same-site no-cors empty",
    "BEACON, https://evil.example, cross-site no-cors empty",
    "LINK, https://api.bank.example, same-origin navigate document",
    "LINK, https://app.bank.example, same-site navigate document",
    "LINK, https://evil.example, cross-site navigate document",
    "SCRIPTED_NAVIGATION, https://evil.example, cross-site navigate document",
    "FORM, https://api.bank.example, same-origin navigate document",
    "FORM, https://app.bank.example, same-site navigate document",
    "FORM, https://evil.example, cross-site navigate document",
    "TYPED, https://evil.example, none navigate document"
  })
  void what_each_kind_of_request_says(Act act, String page, String expected) {
    act.inChromium(shown.lab(), page, Shown.url("open", id));
    Arrival chromium = shown.lab().await(id, 1).get(0);
    assertThat(metadata(chromium)).isEqualTo(expected);
    String modelId = shown.newId();
    act.inModel(shown.modelWithCookies(), page, Shown.url("open", modelId));
    assertThat(Shown.evidence(modelId)).isEqualTo(chromium.evidence());
  }

  /** The gate does not look at it: a script needs no hand of a user. */
  @ParameterizedTest
  @CsvSource({"LINK, ?1", "TYPED, ?1", "SCRIPTED_NAVIGATION, ", "FORM, ", "FETCH, "})
  void whether_a_user_had_a_hand_in_it(Act act, String user) {
    act.inChromium(shown.lab(), "https://evil.example", Shown.url("open", id));
    assertThat(shown.lab().await(id, 1).get(0).header("sec-fetch-user")).isEqualTo(user);
  }

  @Test
  void a_worker_asks_as_its_page_does() {
    Asked asked = Asked.fetch("GET", Shown.url("open", id));
    shown.lab().perform(new Page(Place.WORKER, "https://app.bank.example"), asked);
    Arrival chromium = shown.lab().await(id, 1).get(0);
    assertThat(metadata(chromium)).isEqualTo("same-site cors empty");
    String modelId = shown.newId();
    shown.model().from("https://app.bank.example").fetch("GET", Shown.url("open", modelId));
    assertThat(Shown.evidence(modelId)).isEqualTo(chromium.evidence());
  }

  @ParameterizedTest
  @CsvSource({
    "iframe, cross-site navigate iframe",
    "script, cross-site no-cors script",
    "embed, cross-site navigate embed",
    "audio, cross-site no-cors audio"
  })
  void what_elements_load(String element, String expected) {
    shown
        .lab()
        .act(
            "https://evil.example" + Page.PATH,
            "const it = document.createElement(arguments[1]); it.src = arguments[0];"
                + " document.body.append(it)",
            Shown.url("open", id),
            element);
    assertThat(metadata(shown.lab().await(id, 1).get(0))).isEqualTo(expected);
  }

  /** A reload does not turn the form of another site into one of the site's own. */
  @Test
  void a_form_that_is_sent_again_by_a_reload_says_what_it_said() {
    Act.FORM.inChromium(shown.lab(), "https://evil.example", Shown.url("open", id));
    Arrival first = shown.lab().await(id, 1).get(0);
    shown.lab().chromium().driver().executeCdpCommand("Page.reload", Map.of());
    Arrival again = shown.lab().await(id, 2).get(1);
    assertThat(again.method()).isEqualTo("POST");
    assertThat(again.header("origin")).isEqualTo(first.header("origin"));
    assertThat(metadata(again)).isEqualTo(metadata(first)).startsWith("cross-site ");
  }

  /** Plain http carries none, but to this machine itself; the gate has {@code Origin} then. */
  @ParameterizedTest
  @ValueSource(
      strings = {"http://api.plain.example", "http://app.plain.example", "http://evil.example"})
  void plain_http_says_nothing(String page) {
    String url = Shown.PLAIN + "/api/open?id=";
    shown.lab().perform(Page.of(page), Asked.fetch("POST", url + id));
    Arrival chromium = shown.lab().await(id, 1).get(0);
    assertThat(metadata(chromium)).isEqualTo("null null null");
    assertThat(chromium.header("origin")).isEqualTo(page);
    String modelId = shown.newId();
    model(Shown.PLAIN).from(page).fetch("POST", url + modelId);
    assertThat(Shown.evidence(modelId)).isEqualTo(chromium.evidence());
  }

  private Browser model(String application) {
    return Browser.visiting(shown.lab().address()).publicOrigin(application);
  }

  @Test
  void plain_http_to_this_machine_says_all() {
    String page = "http://localhost:5173";
    String application = "http://localhost:8080";
    String url = application + "/api/open?id=";
    shown.lab().perform(Page.of(page), Asked.fetch("POST", url + id));
    Arrival chromium = shown.lab().await(id, 1).get(0);
    assertThat(metadata(chromium)).isEqualTo("same-site cors empty");
    String modelId = shown.newId();
    model(application).from(page).fetch("POST", url + modelId);
    assertThat(Shown.evidence(modelId)).isEqualTo(chromium.evidence());
  }
}
