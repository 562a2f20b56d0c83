package dev.latchkey.policy;

import static dev.latchkey.policy.GateDeclarations.header;
import static dev.latchkey.policy.GateDeclarations.reportOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTextsTest {

  private static final String UNDECLARED = "REPORT_ONLY_UNDECLARED reportOnly";
  private static final String NOT_CONFIGURED = "REPORT_ONLY_NOT_CONFIGURED reportOnly";

  @Test
  void a_protection_without_texts_is_in_order() {
    assertThat(GateTexts.check(Protection.plain(Scope.TYPE))).isEmpty();
    assertThat(GateTexts.check(GateDeclarations.also(Gate.TOKEN))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-CSRF-Token",
        "X-Requested-With",
        "x-bank",
        "X-Bank-Request-ID",
        "Idempotency-Key",
        "${bank.header}"
      })
  void a_header_of_one_s_own_is_in_order(String name) {
    assertThat(ofHeader(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X CSRF", "X-Å", "X-A,X-B", "X:"})
  void a_header_name_is_a_token(String name) {
    assertThat(ofHeader(name)).containsExactly("HEADER_INVALID header");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept", "Content-Language", "accept-language", "Content-Type", "RANGE"})
  void S52_a_safelisted_header_forces_no_preflight(String name) {
    assertThat(ofHeader(name)).containsExactly("CSRF_HEADER_IS_SAFELISTED header");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin",
        "Sec-Fetch-Site",
        "sec-anything",
        "Proxy-Authorization",
        "X-Forwarded-Host",
        "X-Forwarded-Anything",
        "Forwarded",
        "X-Real-IP",
        "Host",
        "Cookie",
        "Referer",
        "User-Agent",
        "Authorization",
        "Ping-To",
        "Last-Event-ID",
        "X-HTTP-Method-Override",
        "Access-Control-Allow-Origin",
        "X-Amzn-Trace-Id",
        "X-Cloud-Trace-Context",
        "CF-Ray",
        "CF-Connecting-IP",
        "CDN-Loop",
        "X-Azure-Ref",
        "X-Request-Start",
        "X-Request-ID",
        "X-Correlation-ID",
        "X-Varnish",
        "X-B3-TraceId",
        "b3",
        "traceparent",
        "tracestate",
        "baggage",
        "X-Original-URL",
        "X-Original-Forwarded-For",
        "X-Client-Data",
        "Available-Dictionary"
      })
  void S53_a_header_that_others_set_proves_nothing(String name) {
    assertThat(ofHeader(name)).containsExactly("CSRF_HEADER_NOT_SETTABLE header");
  }

  @Test
  void S53_the_message_says_who_sets_it() {
    assertThat(GateTexts.check(header("Forwarded")).get(0).message())
        .startsWith(
            "[latchkey:CSRF_HEADER_NOT_SETTABLE] \"Forwarded\" cannot tell your scripts from"
                + " others: proxies write it.");
  }

  @Test
  void a_switch_needs_its_opt_out_and_configuration() {
    assertThat(ofSwitch("true")).containsExactly(UNDECLARED, NOT_CONFIGURED);
    assertThat(ofSwitch("true", Overrule.REPORT_ONLY)).containsExactly(NOT_CONFIGURED);
    assertThat(ofSwitch("false", Overrule.REPORT_ONLY)).containsExactly(NOT_CONFIGURED);
    assertThat(ofSwitch("${bank.report}")).containsExactly(UNDECLARED);
    assertThat(ofSwitch("${bank.report}", Overrule.REPORT_ONLY)).isEmpty();
  }

  @Test
  void a_switch_is_one_reference() {
    assertThat(ofSwitch("${a}${b}", Overrule.REPORT_ONLY)).containsExactly(NOT_CONFIGURED);
    assertThat(ofSwitch("tr${a}", Overrule.REPORT_ONLY)).containsExactly(NOT_CONFIGURED);
    // Reported as malformed by whoever resolves it.
    assertThat(ofSwitch("${a", Overrule.REPORT_ONLY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TRUE", "yes", " true", "1"})
  void a_switch_knows_two_values(String value) {
    assertThat(GateTexts.check(resolved(value)))
        .extracting(finding -> finding.rule().name())
        .containsExactly("REPORT_ONLY_NOT_CONFIGURED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void a_configured_switch_is_in_order(String value) {
    assertThat(GateTexts.check(resolved(value))).isEmpty();
  }

  /** The source would switch the gates off by itself, until somebody sets the name. */
  @Test
  void a_default_does_not_switch_the_gates_off() {
    assertThat(ofDefault("true")).containsExactly(NOT_CONFIGURED);
    assertThat(ofDefault("false")).isEmpty();
  }

  @Test
  void what_is_configured_counts_instead_of_the_default() {
    Lookup on = Configuration.of("bank.report", "true");
    assertThat(ofSwitch("${bank.report:false}", on)).isEmpty();
    assertThat(ofSwitch("${bank.report:true}", on)).isEmpty();
  }

  private static List<String> ofDefault(String value) {
    return ofSwitch("${bank.report:" + value + "}", Lookup.NONE);
  }

  private static List<String> ofSwitch(String text, Lookup lookup) {
    Protection written = reportOnly(Setting.of("reportOnly", text), Overrule.REPORT_ONLY);
    return GateTexts.check(References.resolve(written, lookup).protection()).stream()
        .map(Declarations::summary)
        .map(summary -> summary.replaceFirst(",? from .*", ""))
        .toList();
  }

  private static Protection resolved(String value) {
    Pointer pointer = Pointer.to("reportOnly").from("${bank.report} (test)");
    return reportOnly(new Setting(value, pointer), Overrule.REPORT_ONLY);
  }

  private static List<String> ofHeader(String name) {
    return GateTexts.check(header(name, Gate.CUSTOM_HEADER)).stream()
        .map(Declarations::summary)
        .toList();
  }

  private static List<String> ofSwitch(String text, Overrule... overrules) {
    return GateTexts.check(reportOnly(Setting.of("reportOnly", text), overrules)).stream()
        .map(Declarations::summary)
        .toList();
  }
}
