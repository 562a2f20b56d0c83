package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginRulesTest {

  private static final Pointer PLACE = Pointer.to("origins", 2);

  private static Setting setting(String text) {
    return new Setting(text, PLACE);
  }

  private static Stream<Rule> rules(String text, boolean credentials, Overrule... overrules) {
    return OriginRules.check(setting(text), credentials, Set.of(overrules)).stream()
        .map(Finding::rule);
  }

  @Test
  void anOverruledRefusalIsLeftOut() {
    assertThat(rules("http://a.example", true, Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS))
        .isEmpty();
    assertThat(rules("https://*.run.app", true, Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES))
        .isEmpty();
    assertThat(rules("https://*.com", true, Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES)).isEmpty();
  }

  @Test
  void anOverruleIsForItsOwnRefusalOnly() {
    assertThat(rules("http://*.com", true, Overrule.CREDENTIALS_FOR_INSECURE_ORIGINS))
        .containsExactly(OriginTrustRule.PUBLIC_SUFFIX_CREDENTIALED);
    assertThat(rules("http://*.com", true, Overrule.CREDENTIALS_FOR_PUBLIC_SUFFIXES))
        .containsExactly(OriginTrustRule.INSECURE_CREDENTIALED);
    assertThat(rules("*", true, Overrule.values()))
        .containsExactly(OriginTrustRule.WILDCARD_ANY_CREDENTIALED);
    assertThat(rules("null", true, Overrule.values())).containsExactly(OriginTextRule.NULL_ORIGIN);
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example, true, CREDENTIALS_FOR_INSECURE_ORIGINS, true",
    "http://a.example, false, CREDENTIALS_FOR_INSECURE_ORIGINS, false",
    "http://localhost, true, CREDENTIALS_FOR_INSECURE_ORIGINS, false",
    "http://a.example, true, CREDENTIALS_FOR_PUBLIC_SUFFIXES, false",
    "http://a.example/, true, CREDENTIALS_FOR_INSECURE_ORIGINS, false",
    "https://*.run.app, true, CREDENTIALS_FOR_PUBLIC_SUFFIXES, true",
    "https://*.com, true, CREDENTIALS_FOR_PUBLIC_SUFFIXES, true",
    "https://*.com, false, CREDENTIALS_FOR_PUBLIC_SUFFIXES, false",
    "https://a.github.io, true, CREDENTIALS_FOR_PUBLIC_SUFFIXES, false"
  })
  void tellsWhichOverruleIsUsed(String text, boolean credentials, Overrule overrule, boolean used) {
    assertThat(OriginRules.needsOverrule(setting(text), credentials, overrule)).isEqualTo(used);
  }

  /** A dot at the end is the same domain to DNS, and must not smuggle a suffix past the list. */
  @Test
  void aTrailingDotHidesNoPublicSuffix() {
    assertThat(rules("https://*.github.io.", true))
        .containsExactly(HostRule.TRAILING_DOT, OriginTrustRule.PUBLIC_SUFFIX_CREDENTIALED);
  }

  @Test
  void anInternationalSuffixIsFoundInItsAsciiForm() {
    assertThat(rules("https://*.xn--55qx5d.cn", true))
        .containsExactly(OriginTrustRule.PUBLIC_SUFFIX_CREDENTIALED);
  }

  @Test
  void oddTextsAreToldTogether() {
    assertThat(rules("wss://a_b.r3---x.example.", false))
        .containsExactly(
            OriginTextRule.NEVER_SENT_SCHEME,
            HostRule.HOST_UNDERSCORE,
            HostRule.TRAILING_DOT,
            HostRule.LABEL_HYPHEN_34);
  }

  @Test
  void findingsPointAtTheText() {
    assertThat(OriginRules.check(setting("https://a_b.example:*"), true, Set.of()))
        .extracting(Finding::pointer)
        .containsExactly(PLACE, PLACE);
  }

  @Test
  void anExactTextIsJudgedWithoutRegardToTrust() {
    assertThat(OriginRules.checkExact(setting("http://a.example"))).isEmpty();
    assertThat(OriginRules.checkExact(setting("https://*.com"))).isEmpty();
    assertThat(OriginRules.checkExact(setting("*"))).isEmpty();
    assertThat(OriginRules.checkExact(setting("https://a.example/")))
        .extracting(Finding::rule)
        .containsExactly(OriginTextRule.TRAILING_SLASH);
  }

  /** Several flaws are mended in one go: the advice is a text that is accepted. */
  @ParameterizedTest
  @CsvSource({
    "HTTPS://Example.COM:443/path?x#y, https://example.com",
    "https:example.com:0443/, https://example.com",
    "http://[::FFFF:1.2.3.4]:080/, http://1.2.3.4",
    "http://127.1/, http://127.0.0.1",
    "https://*.*.Example.com/, https://*.example.com",
    "localhost:3000/app, http://localhost:3000",
    "//example.com, https://example.com",
    "https://..example..com.., https://example.com",
    "'https://\u200bexample.com', https://example.com",
    "https://[0:0:1:0:0:0:0:1], https://[0:0:1::1]",
    "http://[fe80::1%25eth0], http://[fe80::1]",
    "https://b\u00fccher.example, https://xn--bcher-kva.example"
  })
  void theAdviceIsTheWholeCorrection(String text, String corrected) {
    assertThat(OriginRules.checkExact(setting(text)).get(0).message())
        .contains("Write \"" + corrected + "\".");
  }

  /** Java's conversion differs from the browsers' for these letters, so none is offered. */
  @Test
  void noConversionIsGuessed() {
    assertThat(OriginRules.checkExact(setting("https://stra\u00dfe.example")).get(0).message())
        .startsWith("[latchkey:HOST_NON_ASCII]")
        .doesNotContain("https://xn--", "strasse");
  }

  /** The two hosts could both be meant, and one of them is an attacker's. */
  @Test
  void noHostIsGuessedFromAUserThatLooksLikeOne() {
    assertThat(OriginRules.checkExact(setting("https://a.example@evil.example")).get(0).arguments())
        .element(1)
        .asString()
        .doesNotContain("evil");
  }
}
