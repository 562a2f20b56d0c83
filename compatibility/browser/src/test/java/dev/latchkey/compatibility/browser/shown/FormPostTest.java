package dev.latchkey.compatibility.browser.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Arrival;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Enctype;
import dev.latchkey.testkit.browser.FormField;
import dev.latchkey.testkit.browser.Outcome;
import dev.latchkey.testkit.browser.ReferrerPolicy;
import dev.latchkey.testkit.browser.Verdict;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forms: no preflight, and all the cookies that {@code SameSite} lets out. What they ask of a
 * protected resource runs or does not, and nobody reads the response.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm">
 *     HTML, form submission</a>
 */
@ExtendWith(Shown.Extension.class)
class FormPostTest {

  private final Shown shown;
  private final String id;

  FormPostTest(Shown shown) {
    this.shown = shown;
    id = shown.newId();
  }

  @BeforeEach
  void log_in() {
    shown.lab().freshCookies(Shown.APPLICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.bank.example, '', URLENCODED, true",
    "https://api.bank.example, '', MULTIPART, true",
    "https://api.bank.example, '', TEXT_PLAIN, true",
    "https://api.bank.example, no-referrer, URLENCODED, true",
    "https://api.bank.example, sandbox, URLENCODED, false",
    "https://app.bank.example, '', URLENCODED, true",
    "https://app.bank.example, no-referrer, URLENCODED, false",
    "https://app.bank.example, sandbox, URLENCODED, false",
    "https://partner.example, '', URLENCODED, true",
    "https://partner.example, no-referrer, URLENCODED, false",
    "https://other.bank.example, '', URLENCODED, false",
    "http://app.bank.example, '', URLENCODED, false",
    "http://localhost:5173, '', URLENCODED, false",
    "https://evil.example, '', URLENCODED, false",
    "https://evil.example, '', MULTIPART, false",
    "https://evil.example, '', TEXT_PLAIN, false",
    "https://evil.example, no-referrer, URLENCODED, false",
    "https://evil.example, sandbox, URLENCODED, false"
  })
  void a_form_is_accepted_from_an_own_page_and_from_a_trusted_one(
      String origin, String kind, Enctype enctype, boolean accepted) {
    shown
        .lab()
        .act(
            origin + Page.PATH + (kind.isEmpty() ? "" : "?" + kind),
            Act.FORM.script(),
            Shown.url("notes", id),
            type(enctype));
    Arrival chromium = shown.lab().await(id, 1).get(0);
    String modelId = shown.newId();
    Outcome outcome = submit(origin, kind, enctype, Shown.url("notes", modelId));
    // The response of the refusal is on its way when the journal has the request.
    shown.lab().awaitDocument();
    Traffic traffic = Traffic.read();
    assertThat(essence(Shown.evidence(modelId))).isEqualTo(essence(chromium.evidence()));
    assertThat(traffic.hasRun(id)).isEqualTo(accepted);
    assertThat(traffic.hasRun(modelId)).isEqualTo(accepted);
    assertThat(outcome.verdict()).isEqualTo(accepted ? Verdict.WITHHELD : Verdict.REFUSED);
  }

  private Outcome submit(String origin, String kind, Enctype enctype, String url) {
    var page = shown.modelWithCookies().from(origin);
    var ofKind =
        switch (kind) {
          case "sandbox" -> page.sandboxed();
          case "no-referrer" -> page.withReferrerPolicy(ReferrerPolicy.NO_REFERRER);
          default -> page;
        };
    return ofKind.submitForm(url, enctype, FormField.of("a", "1"));
  }

  private static String type(Enctype enctype) {
    return switch (enctype) {
      case URLENCODED -> "application/x-www-form-urlencoded";
      case MULTIPART -> "multipart/form-data";
      case TEXT_PLAIN -> "text/plain";
    };
  }

  /** The boundary between parts is random. */
  private static Map<String, String> essence(Map<String, String> evidence) {
    Map<String, String> without = new TreeMap<>(evidence);
    without.computeIfPresent("content-type", (name, type) -> type.split(";")[0]);
    return without;
  }
}
