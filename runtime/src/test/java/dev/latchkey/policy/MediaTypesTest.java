package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

  @ParameterizedTest
  @CsvSource({
    "application/json,application/json",
    "Application/JSON; charset=utf-8,application/json",
    "' text/plain ;a=b;c=d',text/plain"
  })
  void the_essence_has_no_parameters_and_no_capitals(String mediaType, String essence) {
    assertThat(MediaTypes.essence(mediaType)).isEqualTo(essence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "text/html",
        "image/*",
        "application/x-www-form-urlencoded2",
        "application/json, application/xml"
      })
  void these_demand_a_preflight(String consumes) {
    assertThat(MediaTypes.allNeedPreflight(List.of(consumes))).isTrue();
    assertThat(MediaTypes.anyNeedsPreflight(List.of(consumes))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "TEXT/PLAIN; charset=utf-8",
        "multipart/form-data",
        "application/x-www-form-urlencoded"
      })
  void these_do_not(String consumes) {
    assertThat(MediaTypes.allNeedPreflight(List.of(consumes))).isFalse();
    assertThat(MediaTypes.anyNeedsPreflight(List.of(consumes))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "text/*",
        "application/*",
        "Multipart/*;q=1",
        "application/json, text/plain",
        "json"
      })
  void these_may_and_need_not(String consumes) {
    assertThat(MediaTypes.allNeedPreflight(List.of(consumes))).isFalse();
    assertThat(MediaTypes.anyNeedsPreflight(List.of(consumes))).isTrue();
  }

  @Test
  void one_safelisted_type_opens_the_door_for_all() {
    assertThat(MediaTypes.allNeedPreflight(List.of("application/json", "text/plain"))).isFalse();
  }

  @Test
  void nothing_consumed_demands_nothing() {
    assertThat(MediaTypes.allNeedPreflight(List.of())).isFalse();
    assertThat(MediaTypes.anyNeedsPreflight(List.of())).isFalse();
  }

  /** Browsers send reports of such types by themselves; no script can. */
  @Test
  void a_range_with_a_suffix_is_read_as_containers_read_it() {
    assertThat(MediaTypes.evadesPreflight("application/*+json")).isTrue();
    assertThat(MediaTypes.allNeedPreflight(List.of("application/*+json"))).isTrue();
    assertThat(MediaTypes.evadesPreflight("application/*+xml")).isFalse();
    assertThat(MediaTypes.allNeedPreflight(List.of("application/x-www-form-*"))).isFalse();
    assertThat(MediaTypes.allNeedPreflight(List.of("*/json"))).isFalse();
  }
}
