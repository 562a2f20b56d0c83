package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Origins that may read without credentials, and requests that carry none. */
class AnonymousOriginsTest {

  private static final String APP = "https://app.example";
  private static final String SPA = "https://spa.example";
  private static final String EVIL = "https://evil.example";

  private final GateBuilder builder = GateBuilder.of(APP).sharing(new ReadersFilter(false, SPA));

  private Reason judge(Map<String, List<String>> headers) {
    return builder.gate("PUT").judge("PUT", "PUT", headers, null);
  }

  @Test
  void may_write_without_credentials() {
    assertThat(judge(HeadersOf.request("Origin", SPA, "Sec-Fetch-Site", "cross-site")))
        .isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
    assertThat(judge(HeadersOf.request("Origin", SPA, "Sec-Fetch-Site", "same-site")))
        .isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
    assertThat(judge(HeadersOf.request("Origin", SPA))).isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
    assertThat(judge(HeadersOf.request("Referer", SPA + "/page")))
        .isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
  }

  @Test
  void may_not_write_with_them() {
    assertThat(judge(HeadersOf.credentialed("Origin", SPA, "Sec-Fetch-Site", "cross-site")))
        .isEqualTo(Reason.CROSS_SITE);
    assertThat(judge(HeadersOf.credentialed("Origin", SPA))).isEqualTo(Reason.ORIGIN_MISMATCH);
    assertThat(judge(HeadersOf.credentialed("Referer", SPA + "/page")))
        .isEqualTo(Reason.REFERER_MISMATCH);
    builder.credentials(Credential.CLIENT_CERTIFICATE);
    assertThat(judge(HeadersOf.request("Origin", SPA))).isEqualTo(Reason.ORIGIN_MISMATCH);
  }

  @Test
  void are_only_those_of_the_policy() {
    assertThat(judge(HeadersOf.request("Origin", EVIL, "Sec-Fetch-Site", "cross-site")))
        .isEqualTo(Reason.CROSS_SITE);
    assertThat(judge(HeadersOf.request("Origin", EVIL))).isEqualTo(Reason.ORIGIN_MISMATCH);
  }

  /** Whoever may read with credentials is trusted by name, or not at all. */
  @Test
  void are_none_under_a_credentialed_policy() {
    builder.sharing(new ReadersFilter(true, SPA));
    assertThat(judge(HeadersOf.request("Origin", SPA))).isEqualTo(Reason.ORIGIN_MISMATCH);
  }

  @Test
  void are_all_but_null_under_a_policy_of_any_origin() {
    builder.sharing(new ReadersFilter(false, "*"));
    assertThat(judge(HeadersOf.request("Origin", EVIL))).isEqualTo(Reason.NO_AMBIENT_CREDENTIALS);
    assertThat(judge(HeadersOf.credentialed("Origin", EVIL))).isEqualTo(Reason.ORIGIN_MISMATCH);
    assertThat(judge(HeadersOf.request("Origin", "null"))).isEqualTo(Reason.NULL_ORIGIN);
    assertThat(judge(HeadersOf.request("Origin", "null", "Sec-Fetch-Site", "cross-site")))
        .isEqualTo(Reason.CROSS_SITE);
  }

  /** A forged log-in needs no credential of the victim, and makes the victim somebody else. */
  @Test
  void may_not_log_anybody_in() {
    builder.establishingSession();
    assertThat(judge(HeadersOf.request("Origin", SPA, "Sec-Fetch-Site", "cross-site")))
        .isEqualTo(Reason.CROSS_SITE);
    assertThat(judge(HeadersOf.request("Origin", SPA))).isEqualTo(Reason.ORIGIN_MISMATCH);
    assertThat(judge(HeadersOf.request("Referer", SPA + "/"))).isEqualTo(Reason.REFERER_MISMATCH);
    assertThat(judge(HeadersOf.request())).isEqualTo(Reason.NO_BROWSER_EVIDENCE);
    assertThat(judge(HeadersOf.request("Origin", APP))).isEqualTo(Reason.ORIGIN_MATCH);
  }
}
