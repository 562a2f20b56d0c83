package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustListTest {

  @Test
  void what_is_refused_or_malformed_is_not_trusted() {
    TrustList list = list("*", "null", "https://a.example/", "https://b.example");
    assertThat(list.texts()).containsExactly("https://b.example");
    assertThat(list.isKnown()).isFalse();
    assertThat(list("*", "null").isKnown()).isTrue();
  }

  @Test
  void a_reference_stands_as_written_and_a_value_that_looks_like_one_is_none() {
    assertThat(list("${a}", "${").texts()).containsExactly("${a}");
    assertThat(list("${a}").isKnown()).isFalse();
    Setting value = new Setting("${a}", Pointer.to("trustedOrigins", 0).from("${b} (test)"));
    assertThat(TrustList.of(List.of(value), List.of()).texts()).isEmpty();
  }

  @Test
  void a_pattern_trusts_what_it_covers() {
    TrustList list = list("https://*.a.example");
    assertThat(list.trusts(pattern("https://b.a.example"))).isTrue();
    assertThat(list.trusts(pattern("https://*.b.a.example"))).isTrue();
    assertThat(list.trusts(pattern("https://a.example"))).isFalse();
    assertThat(list.trusts(pattern("https://b.a.example:*"))).isFalse();
    assertThat(list.meets(pattern("https://b.a.example:*"))).isTrue();
    assertThat(list.meets(pattern("https://a.example:*"))).isFalse();
  }

  @Test
  void two_lists_trust_what_both_match() {
    assertThat(both(list("https://*.a.example", "https://b.example"), list("https://x.a.example")))
        .containsExactly("https://x.a.example");
    assertThat(both(list("https://x.a.example"), list("https://*.a.example", "https://b.example")))
        .containsExactly("https://x.a.example");
    assertThat(both(list("https://*.a.example"), list("https://x.a.example:*")))
        .containsExactly("https://x.a.example");
    assertThat(both(list("https://x.a.example:*"), list("https://*.a.example:8443")))
        .containsExactly("https://x.a.example:8443");
    assertThat(both(list("https://*.a.example:*"), list("https://*.x.a.example")))
        .containsExactly("https://*.x.a.example");
    assertThat(both(list("https://*.a.example"), list("http://x.a.example:*"))).isEmpty();
    assertThat(both(list("https://a.example:*"), list("https://b.example:*"))).isEmpty();
  }

  @Test
  void an_undecided_element_may_be_whatever_the_other_list_trusts() {
    assertThat(both(list("${a}"), list("https://a.example"))).containsExactly("${a}");
    assertThat(both(list("https://a.example"), list("${a}"))).containsExactly("${a}");
    assertThat(both(list("${a}"), list())).isEmpty();
    assertThat(both(list(), list("${a}"))).isEmpty();
  }

  private static List<String> both(TrustList one, TrustList other) {
    return one.and(other).texts();
  }

  private static TrustList list(String... origins) {
    return TrustList.of(Setting.list("trustedOrigins", List.of(origins)), List.of());
  }

  private static OriginPattern pattern(String text) {
    return OriginPattern.of(text);
  }
}
