package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.policy.ApplicationFacts.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vectors leave open. */
class OriginGateTest {

  private static final String APP = "https://app.example";
  private static final String PARTNER = "https://partner.example";
  private static final String EVIL = "https://evil.example";

  private final GateBuilder builder = GateBuilder.of(APP).trusting(PARTNER);

  private Reason judge(Map<String, List<String>> headers) {
    return builder.gate("POST").judge("POST", "POST", headers, null);
  }

  private Reason judge(String... namesAndValues) {
    return judge(HeadersOf.credentialed(namesAndValues));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Origin", "Sec-Fetch-Site", "Referer", "Host"})
  void refuses_a_second_line_even_if_both_are_equal(String name) {
    Map<String, List<String>> headers =
        HeadersOf.request(
            "Origin", APP, "Sec-Fetch-Site", "same-origin", "Referer", APP + "/", "Host", "h");
    assertThat(judge(headers)).isEqualTo(Reason.SAME_ORIGIN);
    HeadersOf.add(headers, name, headers.get(name).get(0));
    assertThat(judge(headers)).isEqualTo(Reason.DUPLICATE_HEADER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "NULL",
        "null,https://app.example",
        "https://app.example,https://evil.example",
        "https://app.example\u0000",
        "https://app.example\n",
        "https://\u00e4pp.example",
        "https://app.example%00.evil.example",
        "https://app.example\\@evil.example",
        "//app.example",
        "app.example",
        "https:app.example",
        "*"
      })
  void refuses_an_origin_that_no_browser_writes(String origin) {
    assertThat(judge("Origin", origin)).isEqualTo(Reason.ORIGIN_MALFORMED);
    assertThat(judge("Origin", origin, "Sec-Fetch-Site", "same-origin"))
        .isEqualTo(Reason.ORIGIN_MALFORMED);
    assertThat(judge(HeadersOf.request("Origin", origin))).isEqualTo(Reason.ORIGIN_MALFORMED);
  }

  @Test
  void refuses_what_is_far_too_long() {
    String endless = "https://" + "a".repeat(65_536);
    assertThat(judge("Origin", endless)).isEqualTo(Reason.ORIGIN_MALFORMED);
    assertThat(judge("Origin", "a".repeat(65_536) + "://b")).isEqualTo(Reason.ORIGIN_MALFORMED);
    assertThat(judge("Referer", endless)).isEqualTo(Reason.REFERER_MALFORMED);
    assertThat(judge("Referer", "a".repeat(65_536))).isEqualTo(Reason.REFERER_MALFORMED);
    assertThat(judge("Referer", "a".repeat(65_536) + "://b")).isEqualTo(Reason.REFERER_MALFORMED);
    assertThat(judge("Referer", APP + "/" + "a".repeat(65_536))).isEqualTo(Reason.REFERER_MATCH);
    assertThat(judge("Sec-Fetch-Site", "same-origin".repeat(6000)))
        .isEqualTo(Reason.FETCH_SITE_UNKNOWN);
  }

  @Test
  void white_space_around_a_value_is_no_part_of_it() {
    assertThat(judge("Sec-Fetch-Site", "\t same-origin \t")).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(judge("Sec-Fetch-Site", "\u00a0same-origin")).isEqualTo(Reason.FETCH_SITE_UNKNOWN);
    assertThat(judge("Origin", " " + APP + "\t")).isEqualTo(Reason.ORIGIN_MATCH);
    assertThat(judge("Referer", " " + APP + "/ ")).isEqualTo(Reason.REFERER_MATCH);
    assertThat(judge("Referer", " ")).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge("Origin", " " + APP, "Host", " app.example ")).isEqualTo(Reason.ORIGIN_MATCH);
  }

  /** A list may hold null where a container found a name alone. */
  @Test
  void a_line_without_value_is_empty() {
    Map<String, List<String>> headers = HeadersOf.credentialed();
    headers.put("Origin", Arrays.asList((String) null));
    assertThat(judge(headers)).isEqualTo(Reason.ORIGIN_MALFORMED);
    Map<String, List<String>> other = HeadersOf.credentialed();
    other.put("Sec-Fetch-Site", Arrays.asList((String) null));
    assertThat(judge(other)).isEqualTo(Reason.FETCH_SITE_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, https://partner.example,      TRUSTED_ORIGIN",
    "same-origin, http://app.example,           FETCH_SITE_ORIGIN_CONTRADICTION",
    "same-origin, https://app.example:8443,     FETCH_SITE_ORIGIN_CONTRADICTION",
    "same-origin, file://,                      ORIGIN_MISMATCH",
    "none,        https://app.example,          USER_INITIATED",
    "none,        null,                         USER_INITIATED_FOREIGN_ORIGIN",
    "none,        http://app.example,           USER_INITIATED_FOREIGN_ORIGIN",
    "cross-site,  https://app.example,          CROSS_SITE",
    "same-site,   https://partner.example,      TRUSTED_ORIGIN",
    "same-site,   http://partner.example,       SAME_SITE_CROSS_ORIGIN",
    "Same-Origin, https://app.example,          FETCH_SITE_UNKNOWN",
    "NONE,        https://app.example,          FETCH_SITE_UNKNOWN",
    "Cross-Site,  https://partner.example,      TRUSTED_ORIGIN",
    "'same-origin;x=1', https://app.example,    FETCH_SITE_UNKNOWN",
    "same_origin, null,                         FETCH_SITE_UNKNOWN"
  })
  void weighs_the_site_against_the_origin(String site, String origin, Reason reason) {
    assertThat(judge("Sec-Fetch-Site", site, "Origin", origin)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "https://app.example/a?b#c,              USER_INITIATED,                REFERER_MATCH",
    "https://app.example?b,                  USER_INITIATED,                REFERER_MATCH",
    "https://app.example,                    USER_INITIATED,                REFERER_MATCH",
    "https://partner.example/,               TRUSTED_ORIGIN,                TRUSTED_ORIGIN",
    "http://app.example/,                    USER_INITIATED_FOREIGN_ORIGIN, REFERER_MISMATCH",
    "https://app.example:8443/,              USER_INITIATED_FOREIGN_ORIGIN, REFERER_MISMATCH",
    "https://app.example.evil.example/,      USER_INITIATED_FOREIGN_ORIGIN, REFERER_MISMATCH",
    "https://app.example./,                  USER_INITIATED_FOREIGN_ORIGIN, REFERER_MISMATCH",
    "https://app.example@evil.example/,      REFERER_MALFORMED,             REFERER_MALFORMED",
    "https://evil.example\\@app.example/,    REFERER_MALFORMED,             REFERER_MALFORMED",
    "https://app.example\\.evil.example/,    REFERER_MALFORMED,             REFERER_MALFORMED",
    "https://APP.example/,                   REFERER_MALFORMED,             REFERER_MALFORMED",
    "https:///app.example/,                  REFERER_MALFORMED,             REFERER_MALFORMED",
    "javascript://app.example/%0a,           REFERER_MALFORMED,             REFERER_MALFORMED",
    "data:text/html;//app.example/,          REFERER_MALFORMED,             REFERER_MALFORMED",
    "null,                                   REFERER_MALFORMED,             REFERER_MALFORMED",
    "://,                                    REFERER_MALFORMED,             REFERER_MALFORMED"
  })
  void parses_the_referer(String referer, Reason withNone, Reason withoutSite) {
    assertThat(judge("Sec-Fetch-Site", "none", "Referer", referer)).isEqualTo(withNone);
    assertThat(judge("Referer", referer)).isEqualTo(withoutSite);
    assertThat(judge("Sec-Fetch-Site", "cross-site", "Referer", referer))
        .isEqualTo(Reason.CROSS_SITE);
    assertThat(judge("Sec-Fetch-Site", "same-origin", "Referer", referer))
        .isEqualTo(Reason.SAME_ORIGIN);
  }

  @Test
  void a_tenant_is_a_stranger_to_another_whatever_the_browser_says() {
    GateBuilder shops = GateBuilder.of("https://a.shop.example", "https://b.shop.example");
    String[] sites = {"same-origin", "same-site", "cross-site", "none", ""};
    for (String site : sites) {
      Map<String, List<String>> headers =
          HeadersOf.credentialed(
              "Host", "b.shop.example", "Origin", "https://a.shop.example", "Sec-Fetch-Site", site);
      assertThat(shops.gate("POST").judge("POST", "POST", headers, null).accepted())
          .as(site)
          .isFalse();
    }
  }

  @Test
  void wildcards_that_somebody_wrote_are_trusted() {
    builder.trusting("https://*.partner.example");
    assertThat(judge("Sec-Fetch-Site", "cross-site", "Origin", "https://a.b.partner.example"))
        .isEqualTo(Reason.TRUSTED_ORIGIN);
    assertThat(judge("Sec-Fetch-Site", "cross-site", "Origin", PARTNER))
        .isEqualTo(Reason.CROSS_SITE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "null", "https://partner.example/"})
  void cannot_be_made_to_trust_anybody(String text) {
    builder.trusting(PARTNER, text);
    assertThatThrownBy(() -> builder.gate("POST")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(builder::unknown).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void options_refuse_more() {
    builder.refusing(Refusal.USER_INITIATED, Refusal.NULL_ORIGIN, Refusal.MISSING_EVIDENCE);
    assertThat(judge("Sec-Fetch-Site", "none", "Origin", PARTNER))
        .isEqualTo(Reason.USER_INITIATED_UNSAFE);
    assertThat(judge("Sec-Fetch-Site", "same-origin", "Origin", "null"))
        .isEqualTo(Reason.NULL_ORIGIN);
    assertThat(judge("Sec-Fetch-Site", "same-origin")).isEqualTo(Reason.SAME_ORIGIN);
    assertThat(judge(HeadersOf.request())).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
  }

  @Test
  void what_the_application_refuses_no_endpoint_accepts() {
    builder.acceptingMissingEvidence();
    assertThat(judge()).isEqualTo(Reason.NO_BROWSER_EVIDENCE_COMPAT);
    assertThat(judge("Referer", EVIL + "/")).isEqualTo(Reason.REFERER_MISMATCH);
    assertThat(judge("Origin", "null")).isEqualTo(Reason.NULL_ORIGIN);
    builder.refusing(Refusal.MISSING_EVIDENCE);
    assertThat(judge()).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
  }

  /** A page that sends no referrer holds such a link, and a log-in needs no cookie to be forged. */
  @Test
  void missing_evidence_is_accepted_of_neither_links_nor_logins() {
    builder.acceptingMissingEvidence();
    Map<String, List<String>> nothing = HeadersOf.credentialed();
    for (String verb : List.of("GET", "HEAD")) {
      assertThat(builder.gate("POST").judge(verb, "POST", nothing, null))
          .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    }
    assertThat(builder.gate("POST").judge("POST", "POST", nothing, null))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE_COMPAT);
    builder.establishingSession();
    assertThat(judge()).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge(HeadersOf.request())).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    GateBuilder link = GateBuilder.of(APP).acceptingMissingEvidence().stateChanging();
    assertThat(link.gate("GET").judge("GET", "GET", nothing, null))
        .isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(link.gate("GET").judge("GET", "GET", HeadersOf.request(), null))
        .isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
  }
}
