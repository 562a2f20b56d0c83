package dev.latchkey.policy;

import static dev.latchkey.policy.GateDeclarations.also;
import static dev.latchkey.policy.GateDeclarations.guarded;
import static dev.latchkey.policy.GateDeclarations.header;
import static dev.latchkey.policy.GateDeclarations.scoped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateHeadersTogetherTest {

  private static final String INCONSISTENT = "CSRF_HEADER_INCONSISTENT protection ";
  private static final String UNUSED = "CSRF_HEADER_UNUSED protection ";

  @Test
  void S90_client_libraries_know_one_name() {
    GateDeclarations first = guarded(header("X-Bank", Gate.TOKEN));
    assertThat(together(first, guarded(also(Gate.TOKEN), header(Scope.TYPE, "X-Other"))))
        .containsExactly("1 " + INCONSISTENT + "1 header");
    assertThat(GateRules.together(endpoints(first, guarded(header("X-Other", Gate.TOKEN)))))
        .singleElement()
        .extracting(together -> together.finding().finding().arguments())
        .isEqualTo(List.of("X-Other", "X-Bank", "Resource.post"));
  }

  @Test
  void S90_the_default_is_a_name_too() {
    assertThat(together(guarded(header("X-Bank", Gate.TOKEN)), guarded(also(), also(Gate.TOKEN))))
        .containsExactly("1 " + INCONSISTENT + "1 also");
  }

  @Test
  void S91_case_makes_no_difference() {
    assertThat(together(guarded(header("x-csrf-token", Gate.TOKEN)), guarded(also(Gate.TOKEN))))
        .isEmpty();
  }

  @Test
  void S90_is_about_tokens_whose_header_is_known() {
    assertThat(
            together(
                guarded(header("X-Bank", Gate.TOKEN)),
                guarded(header("X-Other", Gate.CUSTOM_HEADER)),
                guarded(header("${name}", Gate.TOKEN)),
                guarded(header("X-Other", Gate.TOKEN)).on(Declarations.endpoint("GET"))))
        .isEmpty();
  }

  @Test
  void a_header_that_no_gate_wants_is_unused() {
    assertThat(together(guarded(header("X-Bank")))).containsExactly("0 " + UNUSED + "0 header");
    assertThat(together(guarded(header("X-Bank", Gate.CONTENT_TYPE)))).hasSize(1);
    assertThat(together(guarded(header("X-Bank", Gate.CUSTOM_HEADER)))).isEmpty();
    assertThat(together(guarded(header("X-Bank"), also(Scope.TYPE, Gate.TOKEN)))).isEmpty();
  }

  @Test
  void a_header_that_one_endpoint_of_the_class_uses_is_used() {
    Protection ofClass = header(Scope.TYPE, "X-Bank");
    assertThat(together(guarded(ofClass), guarded(also(Gate.TOKEN), ofClass))).isEmpty();
    assertThat(together(guarded(ofClass), guarded(ofClass)))
        .containsExactly("0 " + UNUSED + "0 header", "1 " + UNUSED + "0 header");
  }

  @Test
  void a_declaration_of_another_class_that_says_the_same_is_another() {
    assertThat(
            together(
                guarded(header(Scope.TYPE, "X-Bank")),
                guarded(also(Gate.TOKEN), header(Scope.TYPE, "X-Bank"))))
        .containsExactly("0 " + UNUSED + "0 header");
  }

  @Test
  void a_scope_is_for_tokens() {
    assertThat(together(guarded(scoped("transfer", Gate.CUSTOM_HEADER))))
        .containsExactly("0 " + UNUSED + "0 tokenScope");
    assertThat(together(guarded(scoped("transfer", Gate.TOKEN)))).isEmpty();
  }

  @Test
  void what_a_package_or_an_application_names_may_be_for_endpoints_out_of_sight() {
    assertThat(together(guarded(header(Scope.PACKAGE, "X-Bank")))).isEmpty();
    assertThat(together(guarded(header(Scope.APPLICATION, "X-Bank")))).isEmpty();
  }

  private static List<String> together(GateDeclarations... declarations) {
    return GateRules.together(endpoints(declarations)).stream()
        .map(found -> found.endpoint() + " " + GateDeclarations.summary(found.finding()))
        .toList();
  }

  private static List<GuardedEndpoint> endpoints(GateDeclarations... declarations) {
    return Arrays.stream(declarations).map(GateDeclarations::endpoint).toList();
  }
}
