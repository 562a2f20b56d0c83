package dev.latchkey.policy;

import static dev.latchkey.policy.DecidedEndpoint.exemption;
import static dev.latchkey.policy.DecidedEndpoint.protection;
import static dev.latchkey.policy.DecidedEndpoint.serving;
import static dev.latchkey.policy.DecidedEndpoint.summaries;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.policy.CsrfFinding.Subject;
import dev.latchkey.vectors.Vectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeRulesTest {

  @Test
  void S24_without_consumes_everything_is_consumed() {
    List<CsrfFinding> findings = check();
    assertThat(summaries(findings)).containsExactly("ERROR CSRF_CONSUMES_WILDCARD");
    assertThat(findings.get(0).subject()).isEqualTo(Subject.ENDPOINT);
    assertThat(findings.get(0).finding().message()).contains("anything, for want of @Consumes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/*",
        "multipart/*",
        "text/*",
        "*/*",
        "*/json",
        "*",
        "TEXT/*; charset=utf-8",
        "application/*+json",
        "application/*-www-form-urlencoded",
        "text",
        "",
        "text/",
        "text/plain application/json"
      })
  void S27_S28_S36_a_range_covers_types_without_a_preflight(String range) {
    assertThat(summaries(check(range))).containsExactly("ERROR CSRF_CONSUMES_WILDCARD consumes[0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/*", "application/vnd.*", "message/*"})
  void S27_another_range_covers_none(String range) {
    assertThat(check(range)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "Text/PLAIN; charset=utf-8",
        "multipart/form-data",
        "application/X-WWW-Form-Urlencoded"
      })
  void S25_S35_a_type_that_needs_no_preflight(String type) {
    List<CsrfFinding> findings = check(type);
    assertThat(summaries(findings)).containsExactly("ERROR CSRF_CONSUMES_SIMPLE_TYPE consumes[0]");
    assertThat(findings.get(0).finding().message()).contains('"' + type + '"');
  }

  @Test
  void S26_one_of_several_opens_the_door() {
    assertThat(summaries(check("application/json", "application/x-www-form-urlencoded")))
        .containsExactly("ERROR CSRF_CONSUMES_SIMPLE_TYPE consumes[1]");
    assertThat(summaries(check("application/json, text/plain", "text/*")))
        .containsExactly(
            "ERROR CSRF_CONSUMES_SIMPLE_TYPE consumes[0]",
            "ERROR CSRF_CONSUMES_WILDCARD consumes[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json;x=\"a, b\"", "application/json;x=\"text/plain,\""})
  void S26_a_comma_in_quotation_marks_separates_nothing(String type) {
    assertThat(check(type)).isEmpty();
  }

  @Test
  void S26_quotation_marks_that_never_close_hide_nothing() {
    assertThat(summaries(check("text/plain, application/json;x=\"")))
        .containsExactly("ERROR CSRF_CONSUMES_WILDCARD consumes[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/csp-report",
        "application/expect-ct-report+json",
        "application/xss-auditor-report",
        "application/ocsp-request",
        "Text/Ping"
      })
  void S31_types_that_browsers_send_by_themselves(String type) {
    assertThat(summaries(check("application/json", type)))
        .containsExactly("ERROR CSRF_CONSUMES_UNPREFLIGHTED_TYPE consumes[1]");
  }

  @Test
  void S31_a_report_that_is_preflighted_is_like_any_other() {
    assertThat(check("application/reports+json")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> what_a_page_sends_without_a_preflight_is_not_to_be_consumed() {
    return Vectors.read("csrf-content-type.json").stream()
        .filter(vector -> vector.path("simpleRequest").asBoolean())
        .filter(vector -> vector.path("requestContentType").isTextual())
        .map(vector -> DynamicTest.dynamicTest(vector.path("id").asText(), () -> refuse(vector)));
  }

  private static void refuse(JsonNode vector) {
    assertThat(check(vector.path("requestContentType").asText()))
        .extracting(found -> found.finding().severity())
        .containsExactly(Severity.ERROR);
  }

  @Test
  void S32_what_a_missing_header_counts_as() {
    assertThat(summaries(check("Application/Octet-Stream")))
        .containsExactly("WARNING CSRF_CONSUMES_OCTET_DEFAULT consumes[0]");
  }

  @Test
  void S29_no_entity_and_no_header_about_one() {
    assertThat(summaries(check(gated().consuming("application/json").withoutEntity())))
        .containsExactly("WARNING CSRF_BODYLESS_REFUSED");
  }

  @Test
  void S24_S29_what_is_refused_is_not_judged_further() {
    assertThat(summaries(check(gated().withoutEntity())))
        .containsExactly("ERROR CSRF_CONSUMES_WILDCARD");
  }

  @Test
  void S33_form_parameters() {
    assertThat(
            summaries(check(gated().readingForm().consuming("application/x-www-form-urlencoded"))))
        .containsExactly("ERROR CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE");
    assertThat(summaries(check(gated().readingForm())))
        .containsExactly("ERROR CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json; charset=utf-8",
        "application/json",
        "application/xml",
        "application/merge-patch+json",
        "application/vnd.example.v1"
      })
  void S37_types_that_need_a_preflight(String type) {
    assertThat(check(type)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "appliction/json,application/json",
    "application/jsom,application/json",
    "appliaction/json,application/json",
    "Application/JSONN; charset=utf-8,application/json",
    "image/jpg,image/jpeg"
  })
  void S38_one_slip_away_from_a_registered_type(String written, String meant) {
    List<CsrfFinding> findings = check(written);
    assertThat(summaries(findings))
        .containsExactly("WARNING CSRF_CONSUMES_UNKNOWN_TYPE consumes[0]");
    assertThat(findings.get(0).finding().arguments())
        .containsExactly("Resource.post", written, meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-json",
        "application/x.json",
        "application/vnd.json",
        "application/prs.json",
        "application/son+json",
        "x-text/csv",
        "application/gzip",
        "application/zip",
        "text/css",
        "text/csv",
        "application/fdf",
        "application/pdx",
        "application/aml",
        "image/apng",
        "appliction/jsn",
        "text/json"
      })
  void S38_made_up_names_and_neighbours_are_no_slips(String type) {
    assertThat(check(type)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "PURGE"})
  void the_gate_concerns_post_only(String verb) {
    assertThat(check(serving(verb).guarded(Gate.CONTENT_TYPE))).isEmpty();
  }

  @Test
  void without_the_gate_nothing_is_said() {
    assertThat(check(serving("POST"))).isEmpty();
    assertThat(check(serving("POST").guarded(Gate.TOKEN, Gate.CUSTOM_HEADER))).isEmpty();
    assertThat(
            check(
                serving("POST")
                    .exempt(exemption(Scope.METHOD), protection(Scope.TYPE, Gate.CONTENT_TYPE))))
        .isEmpty();
  }

  @Test
  void the_gate_may_come_from_any_declaration_of_the_chain() {
    assertThat(
            summaries(
                check(
                    serving("POST")
                        .underChain(
                            protection(Scope.METHOD),
                            protection(Scope.PACKAGE, Gate.CONTENT_TYPE)))))
        .containsExactly("ERROR CSRF_CONSUMES_WILDCARD");
  }

  private static DecidedEndpoint gated() {
    return serving("POST").guarded(Gate.CONTENT_TYPE);
  }

  private static List<CsrfFinding> check(String... consumes) {
    return check(gated().consuming(consumes));
  }

  private static List<CsrfFinding> check(DecidedEndpoint endpoint) {
    return ContentTypeRules.check(endpoint.use());
  }
}
