package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST"})
  void three_methods_are_safelisted_in_upper_case_only(String method) {
    assertThat(MethodName.isSafelisted(method)).isTrue();
    assertThat(MethodName.isSafelisted(method.toLowerCase(Locale.ROOT))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", ""})
  void no_other_is(String method) {
    assertThat(MethodName.isSafelisted(method)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECT", "connect", "TRACE", "Trace", "TRACK", "tRACK"})
  void three_methods_are_forbidden_in_any_case(String method) {
    assertThat(MethodName.isForbidden(method)).isTrue();
    assertThat(MethodName.isSendable(method)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "put,PUT",
    "Delete,DELETE",
    "get,GET",
    "head,HEAD",
    "post,POST",
    "options,OPTIONS",
    "patch,patch",
    "Patch,Patch",
    "PATCH,PATCH",
    "purge,purge"
  })
  void browsers_write_six_names_in_upper_case_and_leave_all_others(String written, String sent) {
    assertThat(MethodName.normalize(written)).isEqualTo(sent);
  }

  @Test
  void a_misspelt_patch_is_one_that_is_not_in_upper_case() {
    assertThat(MethodName.isMisspeltPatch("patch")).isTrue();
    assertThat(MethodName.isMisspeltPatch("Patch")).isTrue();
    assertThat(MethodName.isMisspeltPatch("PATCH")).isFalse();
    assertThat(MethodName.isMisspeltPatch("put")).isFalse();
  }

  @Test
  void what_is_no_token_cannot_be_sent() {
    assertThat(MethodName.isSendable("PURGE")).isTrue();
    assertThat(MethodName.isSendable("A\r\nB")).isFalse();
    assertThat(MethodName.isSendable("")).isFalse();
  }
}
